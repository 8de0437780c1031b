package eu.inclusion.pathway.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person of the staff does in Pathway; each role is a group in the process engine. */
public enum Role {
    OFFICER("officers"),
    LEAD_OFFICER("lead-officers"),
    EXPERT("experts"),
    MENTOR("mentors"),
    COORDINATOR("coordinators"),
    ADMINISTRATOR("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The candidate group of this role's tasks. */
    public String group() {
        return group;
    }

    /** The role's name as an authority in Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
