/**
 * What the agency makes of the findings on an application: what stands on record, corrections, waivers, partners
 * struck, late versions.
 */
@ApplicationModule(
        displayName = "Judgement",
        allowedDependencies = {"programme", "call", "applicationform", "grantapplication", "intake",
            "finding", "eligibility", "examination"})
@NullMarked
package eu.inclusion.pathway.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
