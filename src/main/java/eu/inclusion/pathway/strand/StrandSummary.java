package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import org.jspecify.annotations.Nullable;

/**
 * A strand at a glance.
 *
 * @param agencies how many belong to it today
 * @param next its next meeting
 * @param openActions how many agreed actions are still to be done
 */
public record StrandSummary(Strand strand, int agencies, @Nullable MeetingLine next, int openActions) {
}
