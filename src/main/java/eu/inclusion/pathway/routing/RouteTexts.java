package eu.inclusion.pathway.routing;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why an application goes where it goes. */
@Component
public class RouteTexts {

    private final MessageSource messages;

    RouteTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String reason(Route route, Locale reader) {
        Object[] figures = {
            route.country().name(reader),
            messages.getMessage("programme.field." + route.field(), null, reader),
            String.valueOf(route.callYear()),
            route.nationalAgency().map(NationalAgency::name).orElse(""),
            community(route.community(), reader)
        };
        String reason = messages.getMessage(route.reason().messageKey(), figures, reader);
        boolean confirmed = route.nationalAgency().map(NationalAgency::confirmed).orElse(true);
        return confirmed ? reason
                : reason + " " + messages.getMessage("grantapplication.route.not-confirmed", figures, reader);
    }

    /** That an action is not offered in the field in which the impact lies. */
    public String notOffered(Route route, Action action, Locale reader) {
        return messages.getMessage("grantapplication.route.not-offered", new Object[] {messages.getMessage("programme.action." + action, null, reader),
            messages.getMessage("programme.field." + route.field(), null, reader), String.valueOf(route.callYear())}, reader);
    }

    private String community(@Nullable Community community, Locale reader) {
        return community == null ? "" : messages.getMessage("programme.community." + community, null, reader);
    }
}
