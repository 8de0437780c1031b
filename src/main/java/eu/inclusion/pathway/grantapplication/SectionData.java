package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.Priority;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each section's form shows and offers: facts of the call and of the applicant, and what there is to choose. */
@Component
class SectionData {

    private final SectionOptions options;
    private final Calls calls;
    private final Priorities priorities;
    private final FieldDecision fields;
    private final Applicants applicants;

    SectionData(SectionOptions options, Calls calls, Priorities priorities, FieldDecision fields, Applicants applicants) {
        this.options = options;
        this.calls = calls;
        this.priorities = priorities;
        this.fields = fields;
        this.applicants = applicants;
    }

    /** @param context the answers of the first section, on which others depend */
    Map<String, Object> of(SectionKind kind, GrantApplication application, Organisation applicant, AnswerReader context, Locale reader) {
        return switch (kind) {
            case CONTEXT -> context(application, reader);
            case PRIORITIES -> Map.of("priorityOptions", options.named("programme.priority.", priorities(application, context), reader));
            case ORGANISATIONS -> organisations(application, applicant, reader);
            case ACTIVITIES -> Map.of("lumpSumText", lumpSum(context, reader));
            case SUMMARY -> Map.of("language", context.text("language") == null ? "" : context.text("language"));
            default -> Map.of();
        };
    }

    private Map<String, Object> context(GrantApplication application, Locale reader) {
        Map<String, Object> data = new HashMap<>();
        data.put("impactOptions", options.named("programme.impact.", Impact.values(), reader));
        data.put("languageOptions", options.languages(reader));
        RuleSet rules = rules(application);
        data.put("lumpSumOptions", options.sums(rules.project().lumpSums().value(), reader));
        data.put("minimumMonths", rules.project().minimumMonths().value());
        data.put("maximumMonths", rules.project().maximumMonths().value());
        rules.round(application.round()).ifPresent(round -> {
            data.put("startFrom", day(round.startFrom().value(), reader));
            data.put("startUntil", day(round.startUntil().value(), reader));
        });
        return data;
    }

    private List<String> priorities(GrantApplication application, AnswerReader context) {
        Impact impact = context.choice("impact", Impact.class);
        List<Priority> all = impact == null ? priorities.all().stream().filter(Priority::horizontal).toList()
                : priorities.of(fields.fieldFor(impact, application.callYear()), application.callYear());
        return all.stream().filter(priority -> priority.calls().contains(application.callYear())).map(Priority::code).toList();
    }

    private Map<String, Object> organisations(GrantApplication application, Organisation applicant, Locale reader) {
        Map<String, Object> data = new HashMap<>();
        data.put("applicantName", applicant.name());
        data.put("applicantCountry", applicant.country().name(reader));
        data.put("action", application.action().name());
        data.put("communityAsked", applicants.needCommunity(applicant, application.callYear()));
        data.put("communityOptions", options.named("programme.community.", Community.values(), reader));
        data.put("organisationTypeOptions", options.named("programme.organisation-type.", OrganisationType.values(), reader));
        data.put("countryOptions", options.countries(reader));
        putIfKnown(data, "applicantOid", applicant.oid());
        putIfKnown(data, "applicantCommunity", applicant.community());
        putIfKnown(data, "establishedOn", applicant.establishedOn());
        return data;
    }

    private String lumpSum(AnswerReader context, Locale reader) {
        Integer sum = context.number("lumpSum");
        return sum == null ? "?" : options.sum(sum, reader);
    }

    private RuleSet rules(GrantApplication application) {
        return calls.find(application.callYear(), application.action(), application.round()).orElseThrow().rules();
    }

    private static void putIfKnown(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value.toString());
        }
    }

    private static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day);
    }

    /** What the register and the programme know of who applies. */
    @Component
    static class Applicants {

        private final NationalAgencies agencies;
        private final Countries countries;

        Applicants(NationalAgencies agencies, Countries countries) {
            this.agencies = agencies;
            this.countries = countries;
        }

        boolean needCommunity(Organisation applicant, int callYear) {
            Country counted = countries.status(applicant.country(), callYear).countsAs();
            return agencies.needsCommunity(counted);
        }
    }
}
