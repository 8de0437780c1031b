package eu.inclusion.pathway.event;

import java.time.LocalDate;

/**
 * An organisation that has a place at two events on the same days. It may come to both with different people, so it is warned and
 * never refused.
 *
 * @param organisation its name
 * @param pathReference its path at the event that is looked at
 * @param title of the other event
 */
public record Overlap(String organisation, String pathReference, String title, LocalDate startsOn, LocalDate endsOn) {
}
