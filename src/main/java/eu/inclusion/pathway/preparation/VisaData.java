package eu.inclusion.pathway.preparation;

import java.time.LocalDate;

/** What an invitation for a visa needs. */
public record VisaData(String nationality, String passport, LocalDate passportUntil) {
}
