package victor.llm.testing;

import java.util.ArrayList;
import java.util.List;
import victor.json.JsonText;

/** What the providers send over the wire, written by hand from their documentation. */
public enum Dialect {
    OLLAMA("ollama", "application/x-ndjson", "/api/chat", ""),
    OPENAI("openai", "text/event-stream", "/v1/chat/completions", "/v1"),
    ANTHROPIC("anthropic", "text/event-stream", "/v1/messages", "/v1");

    private final String provider;
    private final String type;
    private final String path;
    private final String base;

    Dialect(String provider, String type, String path, String base) {
        this.provider = provider;
        this.type = type;
        this.path = path;
        this.base = base;
    }

    public String provider() {
        return provider;
    }

    public String type() {
        return type;
    }

    /** Where requests arrive. */
    public String path() {
        return path;
    }

    /** The path of the base URL. */
    public String base() {
        return base;
    }

    /** What comes before the first piece of text. */
    public String head() {
        return switch (this) {
            case OLLAMA -> "";
            case OPENAI -> openAi("{\"role\":\"assistant\",\"content\":\"\"}", "null");
            case ANTHROPIC ->
                event("message_start", """
                        {"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","content":[],"model":"m",\
                        "stop_reason":null,"usage":{"input_tokens":7,"cache_creation_input_tokens":2,"cache_read_input_tokens":3,\
                        "output_tokens":1}}}""") + event("ping", "{\"type\":\"ping\"}") + event("content_block_start", """
                        {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""");
        };
    }

    /** A piece of text. */
    public String piece(String text) {
        String quoted = JsonText.quote(text);
        return switch (this) {
            case OLLAMA ->
                "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":" + quoted + "},\"done\":false}\n";
            case OPENAI -> openAi("{\"content\":" + quoted + "}", "null");
            case ANTHROPIC ->
                event(
                        "content_block_delta",
                        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                                + quoted + "}}");
        };
    }

    /** The end: 12 tokens in, 5 out. */
    public String tail() {
        return tail("stop");
    }

    /**
     * The end for a reason.
     *
     * @param reason stop, length or tools
     */
    public String tail(String reason) {
        return switch (this) {
            case OLLAMA -> """
                    {"model":"m","message":{"role":"assistant","content":""},"done_reason":"%s","done":true,\
                    "prompt_eval_count":12,"eval_count":5}
                    """.formatted(reason.equals("tools") ? "stop" : reason);
            case OPENAI ->
                openAi("{}", reason.equals("tools") ? "\"tool_calls\"" : "\"" + reason + "\"")
                        + "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[],\"usage\":"
                        + "{\"prompt_tokens\":12,\"completion_tokens\":5,\"total_tokens\":17}}\n\n"
                        + "data: [DONE]\n\n";
            case ANTHROPIC ->
                (reason.equals("tools")
                                ? ""
                                : event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"))
                        + event(
                                "message_delta",
                                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\""
                                        + (reason.equals("tools")
                                                ? "tool_use"
                                                : reason.equals("stop") ? "end_turn" : "max_tokens")
                                        + "\"},\"usage\":{\"output_tokens\":5}}")
                        + event("message_stop", "{\"type\":\"message_stop\"}");
        };
    }

    /** A piece of thought, before any text; with a signature at Anthropic. */
    public String thought(String text) {
        String quoted = JsonText.quote(text);
        return switch (this) {
            case OLLAMA ->
                "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\",\"thinking\":" + quoted
                        + "},\"done\":false}\n";
            case OPENAI -> openAi("{\"reasoning_content\":" + quoted + "}", "null");
            case ANTHROPIC ->
                event("message_start", "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"model\":\"m\"}}")
                        + event("content_block_start", """
                        {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}""")
                        + event(
                                "content_block_delta",
                                "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":"
                                        + quoted + "}}")
                        + event("content_block_delta", """
                        {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}""")
                        + event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
                        + event("content_block_start", """
                        {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""");
        };
    }

    /** A call of {@code read} with this path, and one of {@code ls} without arguments, in pieces where the protocol has them. */
    public String calls(String file) {
        String quoted = JsonText.quote(file);
        return switch (this) {
            case OLLAMA -> """
                    {"model":"m","message":{"role":"assistant","content":"","tool_calls":[{"function":{"index":0,"name":"read",\
                    "arguments":{"path":%s}}},{"function":{"index":1,"name":"ls","arguments":{}}}]},"done":false}
                    """.formatted(quoted);
            case OPENAI -> {
                String half = JsonText.quote(quoted);
                yield openAi(
                                "{\"tool_calls\":[{\"index\":0,\"id\":\"call_a\",\"type\":\"function\",\"function\":"
                                        + "{\"name\":\"read\",\"arguments\":\"\"}}]}",
                                "null")
                        + openAi(
                                "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"path\\\":\"}}]}",
                                "null")
                        + openAi("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":" + half + "}}]}", "null")
                        + openAi("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"}\"}}]}", "null")
                        + openAi(
                                "{\"tool_calls\":[{\"index\":1,\"id\":\"call_b\",\"type\":\"function\",\"function\":"
                                        + "{\"name\":\"ls\",\"arguments\":\"{}\"}}]}",
                                "null");
            }
            case ANTHROPIC ->
                event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
                        + block(1, "call_a", "read")
                        + delta(1, "{\"path\":")
                        + delta(1, quoted + "}")
                        + event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":1}")
                        + block(2, "call_b", "ls")
                        + event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":2}");
        };
    }

    private static String block(int index, String id, String name) {
        return event("content_block_start", """
                {"type":"content_block_start","index":%d,"content_block":{"type":"tool_use","id":"%s","name":"%s","input":{}}}""".formatted(index, id, name));
    }

    private static String delta(int index, String json) {
        return event(
                "content_block_delta",
                "{\"type\":\"content_block_delta\",\"index\":" + index
                        + ",\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":" + JsonText.quote(json) + "}}");
    }

    /** An error in the middle of an answer. */
    public String error(String words) {
        String quoted = JsonText.quote(words);
        return switch (this) {
            case OLLAMA -> "{\"error\":" + quoted + "}\n";
            case OPENAI -> "data: {\"error\":{\"message\":" + quoted + ",\"type\":\"server_error\"}}\n\n";
            case ANTHROPIC ->
                event(
                        "error",
                        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":" + quoted + "}}");
        };
    }

    /** The body of an answer with a status of failure. */
    public String failure(String words) {
        String quoted = JsonText.quote(words);
        return this == OLLAMA
                ? "{\"error\":" + quoted + "}"
                : "{\"error\":{\"type\":\"x\",\"message\":" + quoted + "}}";
    }

    /** What says that a model is not there. */
    public String noModel(String model) {
        return switch (this) {
            case OLLAMA -> failure("model '" + model + "' not found");
            case OPENAI -> failure("The model `" + model + "` does not exist or you do not have access to it.");
            case ANTHROPIC -> failure("model: " + model);
        };
    }

    /** A whole answer of these pieces. */
    public LoopbackServer.Reply answer(String... pieces) {
        return (request, out) -> {
            out.begin(type).chunk(head());
            for (String piece : pieces) {
                out.chunk(piece(piece));
            }
            out.chunk(tail()).end();
        };
    }

    /** A failure with a status. */
    public LoopbackServer.Reply fails(int status, String headers, String body) {
        return (request, out) -> out.whole(status, "Content-Type: application/json\r\n" + headers, body);
    }

    /** The roles of the messages in a request. */
    public List<String> roles(String body) {
        List<String> roles = new ArrayList<>();
        for (String message : JsonText.elements(String.valueOf(JsonText.get(body, "messages")))) {
            roles.add(JsonText.string(String.valueOf(JsonText.get(message, "role"))));
        }
        return roles;
    }

    private static String openAi(String delta, String finish) {
        return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"delta\":" + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
