"""Rewrite a description into the few forms that openapi-python-client and our emitter digest.

Each pass is a rule over the whole description, never a list of places: it changes the description it is given and
returns the names of the places it changed. `normalise` runs them all on a copy, in the order of `PASSES`.

What a normalised description promises:

- Parameters, bodies and answers stand where they are used: only schemas are referred to.
- No `title`, `default` or `example` stands in a schema: the first two moved to `x-title` and `x-default`.
- Null is one form: `anyOf: [..., {type: "null"}]`, the null member last. A component never is nullable itself:
  each reference to one that was became `anyOf: [{$ref}, {type: "null"}]`.
- There is no `oneOf` and no `allOf`. A union is an `anyOf` of at least two members, none of which is an inline union;
  `discriminator` is kept beside it. A `$ref` has only `x-*` and `deprecated` beside it.
- A component is never a bare reference: references to such an alias lead to what it stood for, and the alias is gone.
- Every schema with `properties` is a component with `type: object`; elsewhere stand references to it. Objects without
  properties stay inline (`type: object`, perhaps with `additionalProperties`). Arrays say `type: array`.
- A one-value enum that is a property is a `const`. There are no required-only unions and no `not`.
- A header parameter that was an array is a string, with `x-items` holding the schema of its items.
- A path key with a query (`/responses?beta=true`) stays the unique key; its operations carry `x-path: /responses` and
  `x-query: [[beta, "true"]]`. Other operations have neither.
- `content` of a body or an answer holds what the generator's parser digests: JSON, multipart, text, or
  `application/octet-stream` for everything binary. Where that differs from the description, `x-content` beside it maps
  every original content type (also `text/event-stream`) to its media type object, with its normalised `schema`.
- New components are named `<Component><Property>`, `<...>Item` for elements of an array, `<...>Value` for values of a
  map, `<...><Tag>` for a variant of a union (by its constant `type`, say), else `<...>Object` for the only object of a
  union, else `<...>Variant<n>`; `<OperationId>Request`, `<OperationId>Response`, `<OperationId><Parameter>`.
  A name that is taken gets a number.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from .contents import binary_answers, events_aside, opaque_bodies
from .hoist import name_inline_objects
from .merge import merge_all_of, unwrap_single_all_of
from .nulls import explicit_nulls, nullable_markers, nulls_at_references
from .paths import array_headers, constant_queries, inline_parts
from .unions import drop_conditions, flatten_unions, union_discriminators
from .values import (
    bare_references,
    constants,
    drop_examples,
    missing_types,
    recursive_references,
    resolve_aliases,
    set_aside_defaults,
    set_aside_titles,
    single_types,
)
from .webhooks import webhook_events

Document = dict[str, Any]
Pass = Callable[[Document], list[str]]

PASSES: tuple[Pass, ...] = (
    inline_parts,
    webhook_events,
    recursive_references,
    set_aside_titles,
    set_aside_defaults,
    drop_examples,
    drop_conditions,
    nullable_markers,
    unwrap_single_all_of,
    explicit_nulls,
    single_types,
    bare_references,
    missing_types,
    union_discriminators,
    flatten_unions,
    nulls_at_references,
    merge_all_of,
    resolve_aliases,
    constants,
    array_headers,
    constant_queries,
    name_inline_objects,
    binary_answers,
    opaque_bodies,
    events_aside,
)


class PassReport(NamedTuple):
    """What one pass did: the places it changed, as JSON pointers, or the components it made or removed."""

    name: str
    changes: list[str]


def normalise(document: Document) -> tuple[Document, list[PassReport]]:
    """Run every pass on a copy of *document*; return the result and what each pass changed.

    Raises `DescriptionError` where a construct has no form here.
    """
    result: Document = json.loads(json.dumps(document))
    return result, [PassReport(rule.__name__, rule(result)) for rule in PASSES]
