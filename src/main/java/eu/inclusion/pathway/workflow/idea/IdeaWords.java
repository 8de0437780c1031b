package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.fit.ActionFit;
import eu.inclusion.pathway.fit.FitAdvice;
import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.idea.IdeaForwarding;
import eu.inclusion.pathway.idea.IdeaSender;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.routing.RouteTexts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the officer's language what is known of an idea. */
@Component
class IdeaWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm").withZone(ProgrammeTime.ZONE);
    private final MessageSource messages;
    private final FindingTexts findings;
    private final RouteTexts routes;

    IdeaWords(MessageSource messages, FindingTexts findings, RouteTexts routes) {
        this.messages = messages;
        this.findings = findings;
        this.routes = routes;
    }

    String moment(Instant moment, Locale reader) {
        return MOMENT.withLocale(reader).format(moment);
    }

    String action(ActionFit fit, Locale reader) {
        return say("programme.action." + fit.occasion().action(), reader);
    }

    String field(Field field, Locale reader) {
        return say("programme.field." + field, reader);
    }

    String passedOn(IdeaForwarding forwarding, Locale reader) {
        return say("idea.task.passed-on", reader, forwarding.fromAgency(), forwarding.reason());
    }

    /** One row for each action: how it fits and why. */
    Map<String, String> fit(ActionFit fit, Locale reader) {
        String why = Stream.of(fit.broken(), fit.toFindOut(), fit.forAPerson()).flatMap(List::stream)
                .map((Finding finding) -> findings.sentence(finding, reader)).distinct().collect(Collectors.joining(" "));
        return Map.of("action", action(fit, reader), "verdict", say("fit.verdict." + fit.verdict(), reader), "why", why.isEmpty() ? "–" : why);
    }

    /** What is known, row by row. */
    List<Map<String, String>> facts(ProjectIdea idea, FitAdvice advice, List<String> paths, Locale reader) {
        FitProfile profile = idea.fitProfile();
        List<Map<String, String>> facts = new ArrayList<>();
        add(facts, "sender", sender(idea.sender()), reader);
        add(facts, "language", Locale.forLanguageTag(idea.sender().language()).getDisplayLanguage(reader), reader);
        add(facts, "kind", say("fit.type." + profile.type(), reader) + ", " + profile.country().name(reader), reader);
        add(facts, "known", paths.isEmpty() ? say("idea.task.known.no", reader) : String.join(", ", paths), reader);
        add(facts, "impact", profile.impact() == null ? say("fit.unknown", reader) : say("fit.impact." + profile.impact(), reader), reader);
        add(facts, "route", advice.route().map(route -> routes.reason(route, reader)).orElse(null), reader);
        add(facts, "partners", partners(idea, reader), reader);
        add(facts, "size", size(profile, reader), reader);
        return facts;
    }

    private static String sender(IdeaSender sender) {
        return Stream.of(sender.name(), sender.email(), sender.phone()).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String partners(ProjectIdea idea, Locale reader) {
        String named = idea.fitProfile().partners().stream().map(partner -> partner.country().name(reader)).collect(Collectors.joining(", "));
        return Stream.of(idea.partners(), named).filter(Objects::nonNull).filter(text -> !text.isBlank()).distinct()
                .collect(Collectors.joining(" · "));
    }

    private String size(FitProfile profile, Locale reader) {
        return Stream.of(profile.lumpSum() == null ? null : say("fit.euro", reader, profile.lumpSum()),
                        profile.months() == null ? null : say("idea.task.months", reader, profile.months()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void add(List<Map<String, String>> facts, String fact, @Nullable String said, Locale reader) {
        if (said != null && !said.isBlank()) {
            facts.add(Map.of("fact", say("idea.task." + fact, reader), "said", said));
        }
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
