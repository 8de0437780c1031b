package eu.inclusion.pathway.correspondence;

/**
 * A file that went with a letter, as the letter's page lists it.
 *
 * @param number its place among the letter's files, from 1
 */
public record AttachmentLine(int number, String fileName, String mediaType, int sizeBytes) {
}
