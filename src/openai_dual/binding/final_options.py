"""The options of `client.request`: one complete request, as wrappers of the official package pass it on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._values import define, field
from ..core.omit import omit
from .custom_calls import custom_call

if TYPE_CHECKING:
    from ..core.calls.call import Call


@define(kw_only=True)
class FinalRequestOptions:
    """One request: method and path, and whatever the verbs of a client take as `options`, `body` and `files`."""

    method: str
    url: str
    params: Mapping[str, object] = field(default={}, repr=False)
    headers: Any = field(default=omit, repr=False)
    max_retries: Any = omit
    timeout: Any = omit
    files: Any = None
    idempotency_key: str | None = None
    post_parser: Any = omit
    follow_redirects: bool | None = None
    content: Any = None
    security: Any = None
    synthesize_event_and_data: bool | None = None
    json_data: Any = field(default=None, repr=False)
    extra_json: Any = field(default=None, repr=False)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Make the options: the name that pydantic has for this."""
        return cls(**values)

    model_construct = construct

    def get_max_retries(self, max_retries: int) -> int:
        """Return how often the request is retried, where the client does so *max_retries* times."""
        return self.max_retries if isinstance(self.max_retries, int) else max_retries


OPTIONS = (
    "params",
    "headers",
    "max_retries",
    "timeout",
    "idempotency_key",
    "post_parser",
    "follow_redirects",
    "security",
)
"""The fields that are options of the verbs, too."""


def final_call(
    cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
) -> Call[Any]:
    """Build the call that *options* describe, for a response of the type *cast_to*."""
    given = {name: getattr(options, name) for name in OPTIONS}
    return custom_call(
        options.method.upper(),
        options.url,
        cast_to=cast_to,
        body=options.json_data,
        content=options.content,
        files=options.files,
        options={**given, "extra_json": options.extra_json},
        stream=stream,
        stream_cls=stream_cls,
    )
