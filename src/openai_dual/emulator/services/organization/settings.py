"""Settings of the organization and its projects: a value at an address that is read, changed and sometimes deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from attrs import frozen

from ....validation.catalogue import catalogue
from ...collection import Collection
from ...messages import Json, Refusal, Reply
from ...request_context import RequestContext, Service
from ..shaping import given_fields, item_reply
from .resources import CRUD, PROJECT, PROJECTS

TOOLS = ("file_search", "web_search", "image_generation", "mcp", "code_interpreter")


@frozen
class Setting:
    """The setting at the address *path*."""

    path: str
    initial: Mapping[str, Json] | None = None
    """The default value; None if there is none."""


SETTINGS = (
    Setting("/organization/data_retention", {"type": "modified_abuse_monitoring"}),
    Setting("/organization/spend_limit"),
    Setting(f"{PROJECT}/data_retention", {"type": "organization_default"}),
    Setting(f"{PROJECT}/spend_limit"),
    Setting(f"{PROJECT}/service_tier_settings", {}),
    Setting(f"{PROJECT}/model_permissions", {"mode": "deny_list", "model_ids": []}),
    Setting(f"{PROJECT}/hosted_tool_permissions", {tool: {"enabled": True} for tool in TOOLS}),
)


def retrieve(setting: Setting, context: RequestContext) -> Reply:
    """Retrieve a setting, or its default."""
    return item_reply(context, _current(setting, context))


def update(setting: Setting, context: RequestContext) -> Reply:
    """Update the fields that the body has."""
    held = _held(setting, context)
    before = _current(setting, context) if held.all() or setting.initial is not None else {}
    after = {**before, **given_fields(context.body), "id": setting.path}
    return item_reply(context, held.add({"enforcement": {"status": "inactive"}, **after}))


def delete(setting: Setting, context: RequestContext) -> Reply:
    """Delete a setting."""
    item = _current(setting, context)
    for kept in _held(setting, context).all():
        _held(setting, context).remove(kept["id"])
    return item_reply(context, item | {"deleted": True})


def _held(setting: Setting, context: RequestContext) -> Collection:
    """Return the collection with the setting, if it is set; an unknown project is refused with 404."""
    if "project_id" in context.path:
        CRUD.find(PROJECTS, context)
    return context.state.collection("setting", setting.path.format_map(context.path))


def _current(setting: Setting, context: RequestContext) -> dict[str, Json]:
    if held := _held(setting, context).all():
        return held[0]
    if setting.initial is None:
        raise Refusal(404, f"Nothing is set at {context.request.path}.")
    return dict(setting.initial)


METHODS: Mapping[str, Callable[[Setting, RequestContext], Reply]] = {"GET": retrieve, "POST": update, "DELETE": delete}


def _rows(settings: Iterable[Setting]) -> Iterable[tuple[str, Service]]:
    by_path = {setting.path: setting for setting in settings}
    for operation in catalogue().operations.values():
        if setting := by_path.get(operation.path):
            yield operation.id, partial(METHODS[operation.method], setting)


SERVICES: Mapping[str, Service] = dict(_rows(SETTINGS))
