package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.AnnexKind;

/** A file that lies beside the form, of so many bytes. Programme Guide 2025, pp. 441-459. */
public record AnnexFile(AnnexKind kind, String fileName, long bytes) {
}
