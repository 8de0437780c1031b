/**
 * The files that go with an application: how many and how large, those of the draft, those of each version, those that followed, and for how
 * long they are kept.
 */
@ApplicationModule(
        displayName = "Annex",
        allowedDependencies = {"programme", "call", "document", "form", "applicationform", "grantapplication", "draft"})
@NullMarked
package eu.inclusion.pathway.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
