package eu.inclusion.pathway.routing;

import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;

/** Decides the field from where the impact of a project lies. People of the programme keep the table, not we. */
public interface FieldDecision {

    DecidedField decide(Impact impact, int callYear);

    /** The field alone. */
    default Field fieldFor(Impact impact, int callYear) {
        return decide(impact, callYear).field();
    }
}
