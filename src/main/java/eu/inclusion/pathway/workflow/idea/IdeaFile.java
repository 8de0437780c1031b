package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.fit.ActionFit;
import eu.inclusion.pathway.fit.FitAdvice;
import eu.inclusion.pathway.fit.FitAdvisor;
import eu.inclusion.pathway.idea.IdeaForwarding;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the officer's form shows of an idea: who sent it, what is asked, where it belongs, and what the rules say today. */
@Component
class IdeaFile {

    private final FitAdvisor advisor;
    private final NationalAgencies agencies;
    private final IdeaWords words;
    private final KnownSenders senders;

    IdeaFile(FitAdvisor advisor, NationalAgencies agencies, IdeaWords words, KnownSenders senders) {
        this.advisor = advisor;
        this.agencies = agencies;
        this.words = words;
        this.senders = senders;
    }

    Map<String, Object> show(ProjectIdea idea, AgencyCode agency) {
        Locale reader = LocaleContextHolder.getLocale();
        FitAdvice advice = advisor.advise(idea.fitProfile());
        Map<String, Object> shown = new HashMap<>();
        shown.put("organisation", idea.organisationName());
        shown.put("reference", idea.reference());
        shown.put("receivedAt", words.moment(idea.receivedAt(), reader));
        shown.put("idea", idea.summary());
        shown.put("passedOn", idea.forwardings().isEmpty() ? "" : words.passedOn(last(idea), reader));
        shown.put("facts", words.facts(idea, advice, senders.of(idea, agency), reader));
        shown.put("fits", advice.actions().stream().map(fit -> words.fit(fit, reader)).toList());
        shown.put("actions", advice.actions().stream().map(fit -> action(fit, reader)).toList());
        shown.put("fields", Arrays.stream(Field.values()).map(field -> option(field.name(), words.field(field, reader))).toList());
        shown.put("agencies", others(agency));
        return shown;
    }

    private Map<String, String> action(ActionFit fit, Locale reader) {
        return option(fit.occasion().action().name(), words.action(fit, reader));
    }

    /** Every other agency that awards grants. */
    private List<Map<String, String>> others(AgencyCode own) {
        return agencies.all().stream().filter(agency -> !agency.code().equals(own) && agency.funding() != null)
                .map((NationalAgency agency) -> option(agency.code().value(), agency.code() + " · " + agency.name())).toList();
    }

    private static IdeaForwarding last(ProjectIdea idea) {
        return idea.forwardings().get(idea.forwardings().size() - 1);
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
