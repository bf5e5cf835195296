"""Evaluations and their runs: the emulator's own chat answers each item, and the criteria grade it.

A run is `queued`, `in_progress` at the first poll and `completed` at the second, with an output item for each item. The
items are in the request or in an uploaded file; stored completions and responses are not used as sources.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from ...messages import Json, Refusal, Reply, Request, dump, poll_reply
from ...model.prompt import plain_text
from ...request.json_parsing import parse_json, parse_json_lines
from ...request_context import RequestContext, Service
from ...webhook_delivery import notify, notify_status
from ..crud import Crud, Kind
from ..files import files
from ..shaping import Item, answer_schema, given_fields, item_reply, shaped
from .grading import Grade, filled, grade, reached

EVALS = "/evals"
RUNS = "/evals/{eval_id}/runs"
ITEMS = "/evals/{eval_id}/runs/{run_id}/output_items"
WORKING = ("queued", "in_progress")
MODEL = "gpt-4o-mini"
COUNTS = {"total": 0, "errored": 0, "failed": 0, "passed": 0}
NO_ERROR = {"code": "", "message": ""}
SAMPLING = {
    "finish_reason": "stop",
    "error": NO_ERROR,
    "temperature": 1.0,
    "top_p": 1.0,
    "max_completion_tokens": 2048,
    "seed": 42,
}
"""The default sampling parameters."""


def _of_that_status(context: RequestContext, thing: Item) -> bool:
    return bool(context.query.get("status", thing["status"]) == thing["status"])


CRUD = Crud(
    (
        Kind(EVALS, "eval_", {"name": "", "metadata": {}}),
        Kind(RUNS, "evalrun_", {"name": "", "metadata": {}, "status": "queued"}, visible=_of_that_status),
        Kind(ITEMS, "outputitem_", visible=_of_that_status),
    )
)


def create(context: RequestContext) -> Reply:
    """Create an evaluation."""
    source = context.body["data_source_config"]
    config = source | {"schema": source.get("item_schema") or {}}
    return item_reply(context, CRUD.add(EVALS, context, given_fields(context.body) | {"data_source_config": config}))


def create_run(context: RequestContext) -> Reply:
    """Create a run of an evaluation on the items of a data source."""
    criteria, body = CRUD.find(EVALS, context)["testing_criteria"], context.body
    items = _items(context, body["data_source"]["source"])
    model = body["data_source"].get("model") or MODEL
    told = {"model": model, "result_counts": COUNTS, "report_url": f"https://example.com{context.request.path}"}
    run = CRUD.add(RUNS, context, given_fields(body) | told)
    inside = evolve(context, path={"eval_id": context.path["eval_id"], "run_id": run["id"]})
    context.state.start_job(run["id"], _steps(inside, run, criteria, items))
    return item_reply(context, run)


def retrieve_run(context: RequestContext) -> Reply:
    """Retrieve a run, advanced by one step."""
    run = CRUD.find(RUNS, context)
    context.state.advance_job(run["id"])
    return poll_reply(shaped(context, answer_schema(context), run), working=run["status"] in WORKING)


def cancel_run(context: RequestContext) -> Reply:
    """Cancel a run that is not finished."""
    run = CRUD.find(RUNS, context)
    if run["status"] not in WORKING:
        raise Refusal(400, f"Run '{run['id']}' is over: it is {run['status']}.", param="run_id")
    run["status"] = "canceled"
    notify_status(context.state, "eval.run", run)
    context.state.start_job(run["id"], iter(()))
    return item_reply(context, run)


def run_grader(context: RequestContext) -> Reply:
    """Run a grader on a sample."""
    body = context.body
    verdict = grade(body["grader"], body.get("item") or {}, body["model_sample"])
    about = {"name": verdict.name, "type": verdict.kind, "scores": {verdict.name: verdict.score}, "execution_time": 0.0}
    calm = {"errors": {"other_error": False}}
    return item_reply(context, {"reward": verdict.score, "metadata": about | calm, "sub_rewards": {}})


def _steps(context: RequestContext, run: Item, criteria: list[Item], items: list[Item]) -> Iterator[None]:
    run["status"] = "in_progress"
    yield
    outputs = [_output(context, run, criteria, number, item) for number, item in enumerate(items)]
    passed = sum(output["status"] == "pass" for output in outputs)
    run["result_counts"] = COUNTS | {"total": len(items), "passed": passed, "failed": len(items) - passed}
    run["per_testing_criteria_results"] = _by_criterion(criteria, outputs)
    run["per_model_usage"] = [_usage(run["model"], outputs)]
    run["status"] = "completed"
    notify(context.state, "eval.run.succeeded", run["id"])
    yield


def _items(context: RequestContext, source: Mapping[str, Json]) -> list[Item]:
    """Return the items of a source, each with its `item` and sometimes a `sample`."""
    if source["type"] == "file_content":
        return list(source["content"])
    if source["type"] != "file_id":
        return []
    content = context.state.contents[files.find(context.state, source["id"])["id"]].content
    try:
        return [line | {"item": line["item"]} for line in parse_json_lines(content)]
    except (ValueError, KeyError, TypeError):
        place = "data_source.source.id"
        raise Refusal(400, "Every line of the file has to be a JSON object with an 'item'.", param=place) from None


def _output(context: RequestContext, run: Item, criteria: list[Item], number: int, item: Item) -> Item:
    """Answer and grade an item, and store its output item."""
    sample = _given(item["sample"]) if "sample" in item else _sampled(context, run, item["item"])
    text = sample["output"][0]["content"]
    grades = [grade(criterion, item["item"], text) for criterion in criteria]
    told = {
        "status": "pass" if all(one.passed for one in grades) else "fail",
        "datasource_item_id": number,
        "datasource_item": item["item"],
        "results": [_result(one) for one in grades],
        "sample": {**SAMPLING, "model": run["model"], **sample},
    }
    return CRUD.add(ITEMS, context, told)


def _given(sample: Mapping[str, Json]) -> Item:
    """Return the sample that the source has."""
    usage = {"total_tokens": 0, "completion_tokens": 0, "prompt_tokens": 0, "cached_tokens": 0}
    output = [{"role": "assistant", "content": str(sample.get("output_text", ""))}]
    return {"input": [], "output": output, "usage": usage}


def _sampled(context: RequestContext, run: Item, item: Json) -> Item:
    """Generate a sample with the run's model."""
    messages = _messages(run["data_source"].get("input_messages"), item)
    headers = {"authorization": context.request.headers.get("authorization", ""), "content-type": "application/json"}
    body = dump({"model": run["model"], "messages": messages})
    reply = context.ask(Request("POST", "/v1/chat/completions", (), headers, body))
    answer = parse_json(reply.body) if isinstance(reply.body, bytes) else {}
    if reply.status >= 400:
        error = {name: str(answer["error"].get(name)) for name in NO_ERROR}
        return _given({}) | {"input": messages, "error": error}
    usage = {name: answer["usage"][name] for name in ("total_tokens", "completion_tokens", "prompt_tokens")}
    said_text = answer["choices"][0]["message"]["content"] or ""
    output = [{"role": "assistant", "content": said_text}]
    return {"input": messages, "output": output, "usage": usage | {"cached_tokens": 0}}


def _messages(template: Json, item: Json) -> list[Item]:
    """Fill the templates of a run's messages with an item."""
    values = {"item": item}
    if not template:
        return [{"role": "user", "content": json.dumps(item)}]
    if template["type"] == "item_reference":
        return list(reached(template["item_reference"], values) or [{"role": "user", "content": ""}])
    return [
        {"role": one["role"], "content": filled(plain_text(one["content"]), values)} for one in template["template"]
    ]


def _result(one: Grade) -> Item:
    return {"name": one.name, "type": one.kind, "score": one.score, "passed": one.passed}


def _by_criterion(criteria: list[Item], outputs: list[Item]) -> list[Item]:
    passed = Counter(result["name"] for output in outputs for result in output["results"] if result["passed"])
    names = [criterion.get("name", "") for criterion in criteria]
    return [{"testing_criteria": name, "passed": passed[name], "failed": len(outputs) - passed[name]} for name in names]


def _usage(model: str, outputs: list[Item]) -> Item:
    names = ("prompt_tokens", "completion_tokens", "total_tokens", "cached_tokens")
    usages: list[Mapping[str, Any]] = [output["sample"]["usage"] for output in outputs]
    totals = {name: sum(usage[name] for usage in usages) for name in names}
    return {"model_name": model, "invocation_count": len(outputs), **totals}


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "createEval": create,
    "createEvalRun": create_run,
    "getEvalRun": retrieve_run,
    "cancelEvalRun": cancel_run,
    "cancelEvalRunByPath": cancel_run,
    "runGrader": run_grader,
}
