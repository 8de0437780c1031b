package eu.inclusion.pathway.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that a person may see, page by page, the newest first. */
@Service
@Transactional(readOnly = true)
public class CaseList {

    private final JdbcClient database;

    CaseList(JdbcClient database) {
        this.database = database;
    }

    /** One page of what was looked for: one query for the lines, one for their number. */
    public CaseLines find(CaseScope scope, CaseSearch search, int page) {
        CaseQuery query = new CaseQuery(scope, search);
        int found = database.sql(query.count()).params(query.values()).param("limit", CaseLines.MOST_COUNTED + 1)
                .query(Integer.class).single();
        return new CaseLines(database.sql(query.page()).params(query.values())
                .param("limit", CaseLines.SIZE).param("offset", (long) page * CaseLines.SIZE)
                .query(CaseLine::read).list(), page, found);
    }
}
