package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.coediting.CoEditing;
import eu.inclusion.pathway.coediting.CoEditor;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where the applicant's contacts see who may work on a draft, invite others, change what those may do and take it back. */
@Controller
class CoEditorController {

    private static final String PEOPLE = "/portal/applications/{id}/people";

    private final DraftAccess access;
    private final CoEditing coEditing;
    private final CoEditorForms forms;
    private final CoEditorLines lines;
    private final InvitationEnd end;

    CoEditorController(DraftAccess access, CoEditing coEditing, CoEditorForms forms, CoEditorLines lines, InvitationEnd end) {
        this.access = access;
        this.coEditing = coEditing;
        this.forms = forms;
        this.lines = lines;
        this.end = end;
    }

    @GetMapping(PEOPLE)
    ModelAndView people(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication draft = access.owned(id, contact);
        return people(draft, forms.empty(draft, end.of(draft), reader), null, HttpStatus.OK, reader);
    }

    @PostMapping(PEOPLE)
    ModelAndView invite(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, HttpServletRequest request, Locale reader) {
        GrantApplication draft = access.owned(id, contact);
        CoEditorForms.Answered answered = forms.invited(draft, request.getParameterMap(), reader);
        if (!answered.accepted()) {
            return people(draft, answered.view(), null, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        try {
            coEditing.invite(draft, CoEditorForms.invitation(answered.result().answers(), null), contact.email());
            return back(draft, "invited");
        } catch (Refusal refusal) {
            return people(draft, answered.view(), refusal, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
    }

    @GetMapping(PEOPLE + "/{person}")
    ModelAndView person(@PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication draft = access.owned(id, contact);
        CoEditor coEditor = find(draft, person);
        return person(draft, coEditor, forms.of(draft, coEditor, reader), null, HttpStatus.OK, reader);
    }

    @PostMapping(PEOPLE + "/{person}")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, HttpServletRequest request,
            Locale reader) {
        GrantApplication draft = access.owned(id, contact);
        CoEditor coEditor = find(draft, person);
        CoEditorForms.Answered answered = forms.changed(draft, request.getParameterMap(), reader);
        if (!answered.accepted()) {
            return person(draft, coEditor, answered.view(), null, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        try {
            coEditing.change(coEditor, CoEditorForms.invitation(answered.result().answers(), coEditor));
            return back(draft, "changed");
        } catch (Refusal refusal) {
            return person(draft, coEditor, answered.view(), refusal, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
    }

    @PostMapping(PEOPLE + "/{person}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Contact contact) {
        GrantApplication draft = access.owned(id, contact);
        coEditing.withdraw(find(draft, person), contact.email());
        return back(draft, "withdrawn");
    }

    private CoEditor find(GrantApplication draft, UUID person) {
        return coEditing.find(draft.id(), person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView people(GrantApplication draft, FormView form, @Nullable Refusal refusal, HttpStatus status, Locale reader) {
        ModelAndView page = new ModelAndView("portal/coediting/people", status);
        page.addObject("grant", draft).addObject("form", form).addObject("refused", refusal)
                .addObject("contacts", lines.contacts(draft)).addObject("invited", lines.invited(draft, reader));
        return page;
    }

    private ModelAndView person(GrantApplication draft, CoEditor person, FormView form, @Nullable Refusal refusal, HttpStatus status, Locale reader) {
        ModelAndView page = new ModelAndView("portal/coediting/person", status);
        page.addObject("grant", draft).addObject("person", lines.line(person, reader)).addObject("form", form).addObject("refused", refusal);
        return page;
    }

    private static ModelAndView back(GrantApplication draft, String done) {
        return new ModelAndView("redirect:/portal/applications/" + draft.id().text() + "/people?" + done);
    }
}
