package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.Locale;

/** Tells from one module what it knows of a case. */
interface ChapterSource {

    List<Chapter> of(OrganisationPath path, Locale reader);
}
