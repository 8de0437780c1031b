package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.AgencyCode;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** The agency for which our own code starts a process just now; nothing else may start one. */
public final class AgencyInHand {

    private static final ThreadLocal<AgencyCode> AGENCY = new ThreadLocal<>();
    private static final ThreadLocal<ProcessInstance> STARTED = new ThreadLocal<>();

    private AgencyInHand() {
    }

    public static void with(AgencyCode agency, Runnable start) {
        AgencyCode outer = AGENCY.get();
        AGENCY.set(agency);
        try {
            start.run();
        } finally {
            if (outer == null) {
                AGENCY.remove();
            } else {
                AGENCY.set(outer);
            }
        }
    }

    /** Remembers the instance for the start form that asked for it. */
    public static void started(ProcessInstance instance) {
        STARTED.set(instance);
    }

    static @Nullable ProcessInstance takeStarted() {
        ProcessInstance instance = STARTED.get();
        STARTED.remove();
        return instance;
    }

    static @Nullable AgencyCode current() {
        return AGENCY.get();
    }
}
