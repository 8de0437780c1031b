/** Applications and receipts on paper: PDF that looks the same everywhere and that a screen reader can read. */
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {"programme", "organisation", "grantapplication", "form"})
@NullMarked
package eu.inclusion.pathway.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
