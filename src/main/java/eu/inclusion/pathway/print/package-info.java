/**
 * Paper: PDF that looks the same everywhere and that a screen reader can read, of any page ({@link PrintedPages}), and of applications
 * and receipts.
 */
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {"programme", "organisation", "applicationform", "grantapplication", "draft", "intake", "form"})
@NullMarked
package eu.inclusion.pathway.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
