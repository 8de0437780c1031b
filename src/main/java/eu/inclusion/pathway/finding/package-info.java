/**
 * What is known of an application, and what a rule may find of it: facts, rules as such, findings, and their words. No
 * rule is written here.
 */
@ApplicationModule(displayName = "Finding", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
