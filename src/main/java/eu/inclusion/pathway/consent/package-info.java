/** Whether partners allow the applicant to use their OID: the question, the answer, and the proof of both. */
@ApplicationModule(
        displayName = "Consent of partners",
        allowedDependencies = {"programme", "call", "organisation", "applicationform", "grantapplication", "draft"})
@NullMarked
package eu.inclusion.pathway.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
