package victor.store.sqlite;

/**
 * Where a search goes over from one way of looking to another; the answer is the same with any of them.
 *
 * @param newestMessages so many of the newest messages are looked at before the index is asked for beginnings of words
 * @param newestSessions titles and archives of so many sessions with the newest messages, likewise
 * @param fewMisses after so many sessions in vain it is asked whether one term is rare
 * @param manyMisses after so many more, all sessions that have all terms are made out
 * @param rare a term in fewer texts than this is rare
 */
record SearchLimits(int newestMessages, int newestSessions, int fewMisses, int manyMisses, int rare) {
    /** Chosen by measurement with 4,000,000 messages. */
    static final SearchLimits USUAL = new SearchLimits(4_000, 200, 100, 3_000, 1_000);
}
