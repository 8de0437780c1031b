package eu.inclusion.pathway.correspondence;

/** A letter written out, ready to be sent: nothing of it is looked up again later. */
record WrittenLetter(String language, String subject, String body) {
}
