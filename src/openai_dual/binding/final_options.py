"""The options of `client.request`: one complete request, as wrappers of the official package pass it on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, get_origin

from .._values import define, evolve, field
from ..core.calls.call import Call, Form, Raw, StreamCall
from ..core.omit import Omit, omit
from ..core.plain import to_plain
from ..core.request.build import extended
from .custom_calls import custom_call

if TYPE_CHECKING:
    from typing import Self


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
    call: Call[Any] | None = field(default=None, repr=False)
    """The call of a method that these options describe: it is sent with what has changed in them."""

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Make the options: the name that pydantic has for this."""
        return cls(**values)

    model_construct = construct

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:  # noqa: ARG002 (official)
        """Return a copy, with the fields of *update*."""
        return evolve(self, **(update or {}))

    copy = model_copy

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
    if options.call is not None:
        return _changed(options.call, options, stream_cls)
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


def options_of(call: Call[Any]) -> FinalRequestOptions:
    """Return the options that describe *call*, which `final_call` builds again."""
    own, body = call.options, extended(call.body, call.options.extra_body)
    headers = {**call.operation.headers, **call.headers, **(own.extra_headers or {})}
    is_json = not isinstance(body, Form | Raw) and body is not omit
    return FinalRequestOptions(
        method=call.operation.method.lower(),
        url=call.path,
        params={**dict(call.query), **(own.extra_query or {})},
        headers=headers or omit,
        max_retries=own.max_retries,
        timeout=own.timeout,
        idempotency_key=None if isinstance(own.idempotency_key, Omit) else own.idempotency_key,
        json_data=to_plain(body) if is_json else to_plain(body.fields) if isinstance(body, Form) else None,
        files=_files(body) if isinstance(body, Form) else None,
        content=body.content if isinstance(body, Raw) else None,
        call=call,
    )


def _files(form: Form) -> list[tuple[str, Any]] | None:
    named = [(name, form.fields[name]) for name in form.files if name in form.fields]
    return [*named, *form.parts] or None


CHANGES: Final[Mapping[str, str]] = {
    "headers": "extra_headers",
    "params": "extra_query",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
}
"""Fields that something may change before the request is sent, with the settings of a call that they are."""


def _changed(call: Call[Any], options: FinalRequestOptions, stream_cls: Any) -> Call[Any]:
    """Return *call* with what *options* say otherwise than those made of it."""
    before = options_of(call)
    settings = {
        setting: getattr(options, name)
        for name, setting in CHANGES.items()
        if (getattr(options, name) or omit) != (getattr(before, name) or omit)
    }
    changes: dict[str, Any] = {"options": evolve(call.options, **settings)} if settings else {}
    if "extra_query" in settings:
        changes["query"] = ()
    if options.url != before.url:
        changes["path"] = options.url
    if before.json_data is not None and options.json_data != before.json_data:
        body = call.body
        changes["body"] = evolve(body, fields=options.json_data) if isinstance(body, Form) else options.json_data
        changes["options"] = evolve(changes.get("options", call.options), extra_body=None)
    cls = get_origin(stream_cls) or stream_cls
    if isinstance(call, StreamCall) and isinstance(cls, type):
        from ..responses.own_streams import adopted  # few programs have classes of streams

        changes["wrap"] = partial(adopted, cls)
    return call.replace(**changes) if changes else call
