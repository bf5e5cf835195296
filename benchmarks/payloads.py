"""Make the bodies of requests and responses: identical on every run, with realistic sizes."""

from __future__ import annotations

import json
from typing import Any

CREATED = 1_790_000_000
SENTENCE = "the quick client reads a long answer and counts every token that the model has written so far"
WORDS = SENTENCE.split()


def encoded(value: object) -> bytes:
    """Return *value* as compact JSON."""
    return json.dumps(value, separators=(",", ":")).encode()


def text(words: int) -> str:
    """Return *count* words."""
    return " ".join(WORDS[i % len(WORDS)] for i in range(words))


def messages(count: int) -> list[dict[str, Any]]:
    """Return a conversation of *count* messages, user and assistant in turn."""
    return [{"role": ("user", "assistant")[i % 2], "content": text(12 + i % 30)} for i in range(count)]


def usage() -> dict[str, Any]:
    """Return the token counts of a chat completion."""
    return {
        "prompt_tokens": 21,
        "completion_tokens": 40,
        "total_tokens": 61,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def completion(choices: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a chat completion with these *choices*."""
    return {
        "id": "chatcmpl-bench0001",
        "object": "chat.completion",
        "created": CREATED,
        "model": "bench-model-1",
        "choices": choices,
        "usage": usage(),
        "service_tier": "default",
        "system_fingerprint": "fp_bench",
    }


def small_completion() -> dict[str, Any]:
    """Return a chat completion with one short choice."""
    message: dict[str, Any] = {"role": "assistant", "content": text(40), "refusal": None, "annotations": []}
    return completion([{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}])


def large_completion() -> dict[str, Any]:
    """Return a chat completion with five choices, each with token log probabilities and two tool calls."""
    return completion([_large_choice(index) for index in range(5)])


def _large_choice(index: int) -> dict[str, Any]:
    return {
        "index": index,
        "message": {
            "role": "assistant",
            "content": text(12),
            "refusal": None,
            "annotations": [],
            "tool_calls": [_tool_call(index, number) for number in range(2)],
        },
        "logprobs": {"content": [_token(word) for word in text(12).split()], "refusal": None},
        "finish_reason": "tool_calls",
    }


def _tool_call(choice: int, number: int) -> dict[str, Any]:
    arguments = json.dumps({"city": "Reykjavik", "days": number + 1, "units": "metric"})
    return {
        "id": f"call_bench{choice}{number}",
        "type": "function",
        "function": {"name": "get_forecast", "arguments": arguments},
    }


def _token(word: str) -> dict[str, Any]:
    candidate = {"token": word, "logprob": -0.3125, "bytes": list(word.encode())}
    other = {"token": word.upper(), "logprob": -2.75, "bytes": list(word.upper().encode())}
    return {**candidate, "top_logprobs": [candidate, other]}


def chunk(content: str = " token") -> dict[str, Any]:
    """Return one event of a chat stream."""
    delta = {"content": content}
    return {
        "id": "chatcmpl-bench0001",
        "object": "chat.completion.chunk",
        "created": CREATED,
        "model": "bench-model-1",
        "service_tier": "default",
        "system_fingerprint": "fp_bench",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}],
        "usage": None,
        "obfuscation": "q8Zr1xk",
    }


def response() -> dict[str, Any]:
    """Return a Responses object with eight output items of five kinds."""
    output = [
        {"id": "rs_bench1", "type": "reasoning", "summary": [{"type": "summary_text", "text": text(30)}]},
        _web_search(1),
        _web_search(2),
        {**_file_search(), "results": None},
        _function_call(1),
        _function_call(2),
        _message("msg_bench1", "commentary", 1),
        _message("msg_bench2", "final_answer", 3),
    ]
    return {
        "id": "resp_bench1",
        "object": "response",
        "created_at": CREATED,
        "completed_at": CREATED + 4,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": text(20),
        "max_output_tokens": None,
        "model": "bench-model-1",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "medium", "summary": "auto"},
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [_function_tool(), {"type": "web_search", "search_context_size": "medium"}],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 340,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 512,
            "output_tokens_details": {"reasoning_tokens": 256},
            "total_tokens": 852,
        },
        "user": None,
        "metadata": {},
    }


def _web_search(number: int) -> dict[str, Any]:
    action = {"type": "search", "query": text(6), "sources": None}
    return {"id": f"ws_bench{number}", "type": "web_search_call", "status": "completed", "action": action}


def _file_search() -> dict[str, Any]:
    return {"id": "fs_bench1", "type": "file_search_call", "status": "completed", "queries": [text(5), text(7)]}


def _function_call(number: int) -> dict[str, Any]:
    return {
        "id": f"fc_bench{number}",
        "type": "function_call",
        "status": "completed",
        "name": "get_forecast",
        "arguments": json.dumps({"city": "Reykjavik", "days": number}),
        "call_id": f"call_bench{number}",
    }


def _message(name: str, phase: str, citations: int) -> dict[str, Any]:
    content = {"type": "output_text", "text": text(80), "annotations": [_citation(i) for i in range(citations)]}
    return {
        "id": name,
        "type": "message",
        "status": "completed",
        "role": "assistant",
        "phase": phase,
        "content": [{**content, "logprobs": []}],
    }


def _citation(number: int) -> dict[str, Any]:
    return {
        "type": "url_citation",
        "start_index": number * 10,
        "end_index": number * 10 + 8,
        "url": f"https://example.com/page/{number}",
        "title": text(4),
    }


def _function_tool() -> dict[str, Any]:
    parameters = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
        "required": ["city", "days"],
        "additionalProperties": False,
    }
    return {
        "type": "function",
        "name": "get_forecast",
        "description": text(10),
        "parameters": parameters,
        "strict": True,
    }


def vector_store_files(count: int = 100) -> dict[str, Any]:
    """Return a page of vector-store files."""
    data = [_vector_store_file(number) for number in range(count)]
    return {"object": "list", "data": data, "first_id": data[0]["id"], "last_id": data[-1]["id"], "has_more": False}


def _vector_store_file(number: int) -> dict[str, Any]:
    static = {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}
    return {
        "id": f"file-bench{number:04d}",
        "object": "vector_store.file",
        "usage_bytes": 1000 + number,
        "created_at": CREATED + number,
        "vector_store_id": "vs_bench1",
        "status": "completed",
        "last_error": None,
        "chunking_strategy": {"type": "static", "static": static},
        "attributes": {"chapter": str(number)},
    }


def uploaded_file() -> dict[str, Any]:
    """Return the description of an uploaded file."""
    return {
        "id": "file-bench0001",
        "object": "file",
        "bytes": 1,
        "created_at": CREATED,
        "filename": "bench.bin",
        "purpose": "user_data",
        "status": "processed",
    }
