package eu.inclusion.pathway.internationalcall;

import java.util.List;

/** What an organisation answers to a call, in a draft or sent. */
public record ApplicationAnswers(List<ApplyingPerson> persons, ApplicationTexts texts) {

    public ApplicationAnswers {
        persons = List.copyOf(persons);
    }
}
