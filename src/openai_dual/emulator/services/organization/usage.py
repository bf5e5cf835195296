"""Usage and costs of the organization in buckets of time; the counts are made up from the seed and the time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ....validation.catalogue import Operation, Schema, catalogue
from ...messages import Json, Refusal, Reply, json_reply
from ...request_context import RequestContext, Service
from ..shaping import blank

COSTS = "/organization/costs"
USAGE = "/organization/usage/"
PAGE = "page_"
MOST_COUNTED = 1000


@frozen
class Width:
    """A bucket width: seconds, default and maximum number of buckets per page."""

    seconds: int
    usual: int
    most: int


WIDTHS: Mapping[str, Width] = {"1m": Width(60, 60, 1440), "1h": Width(3600, 24, 168), "1d": Width(86_400, 7, 31)}
COST_WIDTH = Width(86_400, 7, 180)


def list_buckets(context: RequestContext) -> Reply:
    """List the buckets from `start_time` to `end_time` page by page."""
    width, query = _width(context), context.query
    limit = query.get("limit", width.usual)
    if not 1 <= limit <= width.most:
        raise Refusal(400, f"Invalid 'limit': expected 1 to {width.most}, but got {limit}.", param="limit")
    end = query.get("end_time", context.state.time)
    starts = range(_start(query) // width.seconds * width.seconds, end, width.seconds)
    shown, more = starts[:limit], len(starts) > limit
    schema = _result_schema(context)
    answer = {
        "object": "page",
        "data": [_bucket(context, schema, start, start + width.seconds) for start in shown],
        "has_more": more,
        "next_page": f"{PAGE}{starts[limit]}" if more else None,
    }
    return json_reply(answer)


def _width(context: RequestContext) -> Width:
    return COST_WIDTH if context.operation.path == COSTS else WIDTHS[context.query.get("bucket_width", "1d")]


def _start(query: Mapping[str, Json]) -> int:
    """Return the start of the page: the end of the previous page, or `start_time`."""
    cursor = query.get("page", f"{PAGE}{query['start_time']}")
    start = cursor.removeprefix(PAGE)
    if not (cursor.startswith(PAGE) and start.isdecimal()):
        raise Refusal(400, f"Invalid 'page': '{cursor}' is no page of this list.", param="page")
    return int(start)


def _result_schema(context: RequestContext) -> Schema:
    """Return the schema of this operation's result among those of all results."""
    kind = context.operation.path.removeprefix("/organization/").replace("/", ".").replace("_search_calls", "_searches")
    bucket = context.checker.resolved({"$ref": "UsageTimeBucket"})
    variants: list[Schema] = bucket["properties"]["results"]["items"]["anyOf"]
    wanted = f"organization.{kind}.result"
    found = (one for one in variants if context.checker.declared(one)["object"].get("const") == wanted)
    return next(found, None) or _own_result(context)


def _own_result(context: RequestContext) -> Schema:
    """Return the schema of the results as the response of this operation declares it."""
    checker, page = context.checker, context.operation.content["application/json"]
    bucket = checker.resolved(checker.declared(page)["data"])["items"]
    result: Schema = checker.resolved(checker.declared(bucket)["results"])["items"]
    return result


def _bucket(context: RequestContext, schema: Schema, start: int, end: int) -> dict[str, Any]:
    random, declared = context.state.random(context.operation.path, str(start)), context.checker.declared(schema)
    empty = blank(context, schema)
    counted = {name: random.randrange(MOST_COUNTED) for name, value in empty.items() if isinstance(value, int)}
    grouped = {name: name != "batch" and f"emulated-{name}" for name in context.query.get("group_by", ())}
    paid = {"amount": {"value": random.randrange(MOST_COUNTED) / 100, "currency": "usd"}}
    known = {name: value for name, value in (grouped | paid).items() if name in declared}
    return {"object": "bucket", "start_time": start, "end_time": end, "results": [empty | counted | known]}


def _counts(operation: Operation) -> bool:
    return operation.path == COSTS or operation.path.startswith(USAGE)


SERVICES: Mapping[str, Service] = {
    operation.id: list_buckets for operation in catalogue().operations.values() if _counts(operation)
}
