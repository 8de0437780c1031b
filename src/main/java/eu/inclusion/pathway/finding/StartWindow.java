package eu.inclusion.pathway.finding;

import java.time.LocalDate;

/** The days between which projects of a round start, as a figure of a finding. */
public record StartWindow(int round, LocalDate from, LocalDate until) {
}
