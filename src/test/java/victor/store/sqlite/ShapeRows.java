package victor.store.sqlite;

/** The rows of {@link Shape}. */
final class ShapeRows {
    /** The calls of the session "tools", with a number that no double holds, a lone surrogate and an escaped slash. */
    static final String CALLS =
            "[{\"id\":\"call_1\",\"name\":\"read\",\"arguments\":{\"n\":12345678901234567890123,\"s\":\"\\ud800 \\/ é\",\"d\":1.10}}]";

    private static final String BROKEN = "{\"title\": oops";

    static final String DOCUMENTED = """
            INSERT INTO sessions (id, name, provider, model, profile, data, created_at, updated_at) VALUES
              ('alpha', 'First', 'anthropic', 'claude', 'default', '{"metadata":{"title":"First"}}',
                '2026-01-05T09:00:00.000001', '2026-01-05T09:10:00.000001'),
              ('tools', NULL, 'openai', 'gpt-4', NULL, '{"metadata":{"title":null}}',
                '2026-01-05T09:00:00.000002', '2026-01-05T09:20:00.000002'),
              ('broken', 'Broken', 'openai', 'gpt-4', NULL, '%2$s', '2026-01-05T09:00:00.000003', '2026-01-05T09:30:00.000003');
            INSERT INTO messages (session_id, role, content, tool_calls, created_at) VALUES
              ('alpha', 'user', 'How do quokkas sleep?', NULL, '2026-01-05 09:01:00'),
              ('alpha', 'assistant', 'Mostly by day.', NULL, '2026-01-05 09:01:01'),
              ('tools', 'user', 'Read a.txt', NULL, '2026-01-05 09:02:00'),
              ('tools', 'assistant', '', '%1$s', '2026-01-05 09:02:01'),
              ('tools', 'tool', 'the text of a.txt', NULL, '2026-01-05 09:02:02'),
              ('tools', 'assistant', 'It says hello.', NULL, '2026-01-05 09:02:03'),
              ('broken', 'user', 'still here', '{not json', '2026-01-05 09:03:00');
            """.formatted(CALLS, BROKEN);

    static final String HEALED = """
            INSERT INTO sessions (id, name, provider, model, profile, data, created_at, updated_at) VALUES
              ('alpha', 'First', 'anthropic', 'claude', 'default', '{"metadata":{"title":"First"}}',
                '2026-01-05T09:00:00.000001', '2026-01-05T09:10:00.000001'),
              ('tools', NULL, 'openai', 'gpt-4', NULL, '{"metadata":{"title":null}}',
                '2026-01-05T09:00:00.000002', '2026-01-05T09:20:00.000002'),
              ('broken', 'Broken', 'openai', 'gpt-4', NULL, '%2$s', '2026-01-05T09:00:00.000003', '2026-01-05T09:30:00.000003');
            INSERT INTO messages (id, session_id, role, content, timestamp, tool_name) VALUES
              ('1', 'alpha', 'user', 'How do quokkas sleep?', '2026-01-05 09:01:00', NULL),
              ('2', 'alpha', 'assistant', 'Mostly by day.', '2026-01-05 09:01:01', NULL),
              ('3', 'tools', 'user', 'Read a.txt', '2026-01-05 09:02:00', NULL),
              ('4', 'tools', 'assistant', '', '2026-01-05 09:02:01', '%1$s'),
              ('5', 'tools', 'tool', 'the text of a.txt', '2026-01-05 09:02:02', NULL),
              ('6', 'tools', 'assistant', 'It says hello.', '2026-01-05 09:02:03', NULL),
              ('7', 'broken', 'user', 'still here', '2026-01-05 09:03:00', '[not json');
            """.formatted(CALLS, BROKEN);

    static final String CONVERSATION_STORE = """
            INSERT INTO sessions (session_id, created_at, last_activity, project_path, model, profile, metadata, provider_id) VALUES
              ('alpha', '2026-01-05T09:00:00.000001', '2026-01-05T09:10:00.000001', '/p', 'claude', 'default',
                '{"active_files":[],"title":"First","tags":["a"]}', 1),
              ('tools', '2026-01-05T09:00:00.000002', '2026-01-05T09:20:00.000002', '/p', 'gpt-4', NULL,
                '{"active_files":[],"title":null,"tags":[]}', 2),
              ('broken', '2026-01-05T09:00:00.000003', '2026-01-05T09:30:00.000003', '/p', 'gpt-4', NULL, '%2$s', 2);
            INSERT INTO messages
              (id, session_id, role, content, timestamp, token_count, priority, tool_name, tool_call_id, metadata) VALUES
              ('msg_a1', 'alpha', 'user', 'How do quokkas sleep?', '2026-01-05T09:01:00.000001', 5, 75, NULL, NULL,
                '{"memory_trace_kind":"semantic"}'),
              ('msg_a2', 'alpha', 'assistant', 'Mostly by day.', '2026-01-05T09:01:01.000001', 3, 75, NULL, NULL, NULL),
              ('msg_t1', 'tools', 'user', 'Read a.txt', '2026-01-05T09:02:00.000001', 2, 75, NULL, NULL, '{}'),
              ('msg_t2', 'tools', 'assistant', '', '2026-01-05T09:02:01.000001', 0, 75, NULL, NULL,
                '{"k":1.50,"tool_calls":%1$s,"images":null}'),
              ('msg_t3', 'tools', 'tool', 'the text of a.txt', '2026-01-05T09:02:02.000001', 5, 75, 'read', 'call_1', '{}'),
              ('msg_t4', 'tools', 'assistant', 'It says hello.', '2026-01-05T09:02:03.000001', 3, 75, NULL, NULL,
                '{"tool_calls":"none","images":["i"]}'),
              ('msg_b1', 'broken', 'user', 'still here', '2026-01-05T09:03:00.000001', 2, 75, NULL, NULL, '{"is_preview": tr');
            """.formatted(CALLS, BROKEN);

    static final String CHAT06 = CONVERSATION_STORE.replace("'tools', 'tool',", "'tools', 'tool_result',");

    static final String ENVELOPE = """
            INSERT INTO sessions (session_id, created_at, last_activity, project_path, provider, model, profile, metadata) VALUES
              ('alpha', '2026-01-05T09:00:00.000001', '2026-01-05T09:10:00.000001', '/p.db', 'anthropic', 'claude', 'default',
                '{"metadata":{"title":"First","tags":[]},"conversation":{"messages":[]}}'),
              ('tools', '2026-01-05T09:00:00.000002', '2026-01-05T09:20:00.000002', '/p.db', 'openai', 'gpt-4', NULL,
                '{"metadata":{"title":null}}'),
              ('broken', '2026-01-05T09:00:00.000003', '2026-01-05T09:30:00.000003', '/p.db', 'openai', 'gpt-4', NULL, '%2$s');
            INSERT INTO messages
              (id, session_id, role, content, timestamp, token_count, priority, tool_name, tool_call_id, metadata) VALUES
              ('alpha:000000', 'alpha', 'user', 'How do quokkas sleep?', '2026-01-05T09:01:00.000001', 4, 0, NULL, NULL,
                '{"tool_calls":null,"images":null}'),
              ('alpha:000001', 'alpha', 'assistant', 'Mostly by day.', '2026-01-05T09:01:00.000002', 3, 0, NULL, NULL, NULL),
              ('tools:000000', 'tools', 'user', 'Read a.txt', '2026-01-05T09:02:00.000001', 2, 0, NULL, NULL, '{}'),
              ('tools:000001', 'tools', 'assistant', '', '2026-01-05T09:02:00.000002', 0, 0, NULL, NULL,
                '{"tool_calls":%1$s,"images":null}'),
              ('tools:000002', 'tools', 'tool', 'the text of a.txt', '2026-01-05T09:02:00.000003', 4, 0, 'read', 'call_1',
                '{"tool_calls":null,"images":null}'),
              ('tools:000003', 'tools', 'assistant', 'It says hello.', '2026-01-05T09:02:00.000004', 3, 0, NULL, NULL,
                '{"tool_calls":null,"images":null}'),
              ('broken:000000', 'broken', 'user', 'still here', '2026-01-05T09:03:00.000001', 2, 0, NULL, NULL, '{"is_preview": tr');
            """.formatted(CALLS, BROKEN);

    private ShapeRows() {}
}
