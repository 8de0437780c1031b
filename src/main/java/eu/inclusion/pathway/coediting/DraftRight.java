package eu.inclusion.pathway.coediting;

/** What somebody may do with a draft or one of its sections; who may write may also read. */
public enum DraftRight {
    READ,
    WRITE;

    boolean includes(DraftRight other) {
        return compareTo(other) >= 0;
    }
}
