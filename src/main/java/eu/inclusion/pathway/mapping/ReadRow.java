package eu.inclusion.pathway.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list as it was understood.
 *
 * @param contact what it says; nothing where something stops it
 */
record ReadRow(int line, String organisation, @Nullable FirstContact contact, List<RowProblem> problems) {
}
