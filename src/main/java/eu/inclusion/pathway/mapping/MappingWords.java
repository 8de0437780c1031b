package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.Experience;
import eu.inclusion.pathway.organisation.PastSupport;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What the mapping knows, as officers read it on forms and in the case file.
 *
 * @param reader the officer's language
 */
public record MappingWords(MessageSource messages, Locale reader) {

    /** From where the organisation is known, and since when. */
    public String source(MappingRecord record, DateTimeFormatter day) {
        return joined(say("mapping.source." + record.source()), record.channel() == null ? "" : say("mapping.channel." + record.channel()),
                record.contactedOn() == null ? "" : day.format(record.contactedOn()));
    }

    /** How it answered, and whether it may be invited. */
    public String response(MappingRecord record) {
        return joined(say("mapping.response." + record.response()),
                say(record.mayBeInvited() ? "mapping.facts.may-be-invited" : "mapping.facts.may-not-be-invited"));
    }

    /** How many work there, and for how many young people. */
    public String size(MappingProfile profile) {
        return joined(number("paid-staff", profile.paidStaff()), number("volunteers", profile.volunteers()),
                number("young-people", profile.youngPeoplePerYear()));
    }

    public String languages(MappingProfile profile) {
        return LanguageNames.write(profile.languages(), reader);
    }

    /** Its earlier grants, the oldest first. */
    public String past(MappingProfile profile) {
        return profile.experience().stream().sorted(Comparator.comparing(PastSupport::year))
                .map(one -> say("organisation.support-role." + one.role()) + " " + one.actionType() + " " + one.year())
                .collect(Collectors.joining(", "));
    }

    /** How experienced it is, action type by action type. */
    public List<String> experience(MappingRecord record) {
        return record.computed().stream().sorted(Comparator.comparing(Experience::actionType))
                .map(one -> say("organisation.action-type." + one.actionType()) + ": " + say("organisation.experience." + one.status())).toList();
    }

    private String number(String key, @Nullable Integer number) {
        return number == null ? "" : say("mapping.facts." + key, number);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
