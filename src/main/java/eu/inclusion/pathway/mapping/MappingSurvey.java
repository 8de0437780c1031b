package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.ExperienceRule;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation is asked who it is and what it needs, and where its answers are made sense of. */
@Service
@Transactional
public class MappingSurvey {

    private final MappingFile file;
    private final OrganisationRegister register;
    private final PathJournal journal;
    private final ExperienceRule experience;
    private final Clock clock;

    MappingSurvey(MappingFile file, OrganisationRegister register, PathJournal journal, ExperienceRule experience, Clock clock) {
        this.file = file;
        this.register = register;
        this.journal = journal;
        this.experience = experience;
        this.clock = clock;
    }

    /** What is known of the organisation on this path; an empty record where it was never mapped. */
    public MappingRecord of(OrganisationPath path) {
        return file.of(path);
    }

    /** Who answers the survey: without a contact person or without consent it is an officer. */
    public SurveyDoor door(OrganisationPath path, Organisation organisation) {
        MappingRecord record = file.of(path);
        if (record.response() == ContactResponse.DECLINED) {
            return SurveyDoor.NOBODY;
        }
        boolean mayBeWrittenTo = record.mayBeInvited() && organisation.contact().isPresent();
        return mayBeWrittenTo ? SurveyDoor.ORGANISATION : SurveyDoor.OFFICER;
    }

    /**
     * The survey was answered; what it says replaces what was known.
     *
     * @param contact a new contact person whom the officer has spoken with
     */
    public void answer(OrganisationPath path, SurveyAnswers answers, @Nullable ContactPerson contact, String person) {
        file.keep(file.of(path).answered(answers, person, clock.instant()));
        addContact(path, contact);
    }

    /** Finds strands, where nobody named one, by the groups that the organisation reaches, and computes its experience. */
    public void classify(OrganisationPath path) {
        MappingRecord record = file.of(path);
        Set<Strand> strands = record.profile().strands().isEmpty()
                ? StrandsByGroup.of(record.profile().groups())
                : record.profile().strands();
        file.keep(record.classified(strands, experience.of(record.experience(), ProgrammeTime.dayOf(clock.instant()))));
        journal.classify(path.id(), strands);
    }

    /** The officer confirms or corrects the strands, and may add a contact person. */
    public void assess(OrganisationPath path, Set<Strand> strands, @Nullable ContactPerson contact) {
        MappingRecord record = file.of(path);
        file.keep(record.classified(strands, record.computed()));
        journal.classify(path.id(), strands);
        addContact(path, contact);
    }

    private void addContact(OrganisationPath path, @Nullable ContactPerson contact) {
        if (contact != null) {
            register.addContact(path.organisationId(), contact);
        }
    }
}
