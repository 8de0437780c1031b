package eu.inclusion.pathway.finding;

import org.jspecify.annotations.Nullable;

/** An organisation as a finding names it: by its name, else as the applicant or the partner at its place. */
public record Who(int place, @Nullable String name) {
}
