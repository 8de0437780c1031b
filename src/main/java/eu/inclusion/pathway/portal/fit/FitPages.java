package eu.inclusion.pathway.portal.fit;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on to pages whose address holds what people typed. */
final class FitPages {

    private FitPages() {
    }

    /** What was typed may look like a template of an address, so nothing is filled in. */
    static ModelAndView to(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
