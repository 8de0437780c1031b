package eu.inclusion.pathway.routing;

import eu.inclusion.pathway.programme.Field;

/** The field in which a project is applied for, and who manages that field. */
public record DecidedField(Field field, ManagedBy managedBy) {
}
