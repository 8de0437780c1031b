package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;

/** Tells from one module what it knows of a case. */
interface ChapterSource {

    /**
     * What is known; nothing where nothing is.
     *
     * @param scope whose cases the reader may see, this one among them
     */
    List<Chapter> of(OrganisationPath path, CaseScope scope, Words words);
}
