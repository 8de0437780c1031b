/**
 * Files: their intake, checking, storing and retention. To whom a file belongs and what it is for is the caller's word; nothing here
 * knows an application.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
