"""Settings of the organization and its projects: one value at an address, read, changed, and some also taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from attrs import frozen

from .catalogue import catalogue
from .collection import Collection
from .messages import Json, Refusal, Reply
from .organization import CRUD, PROJECT, PROJECTS
from .shaping import answered, said
from .visit import Service, Visit

TOOLS = ("file_search", "web_search", "image_generation", "mcp", "code_interpreter")


@frozen
class Setting:
    """What is set at the address *path*."""

    path: str
    initial: Mapping[str, Json] | None = None
    """What holds until something is set; None: nothing does."""


SETTINGS = (
    Setting("/organization/data_retention", {"type": "modified_abuse_monitoring"}),
    Setting("/organization/spend_limit"),
    Setting(f"{PROJECT}/data_retention", {"type": "organization_default"}),
    Setting(f"{PROJECT}/spend_limit"),
    Setting(f"{PROJECT}/model_permissions", {"mode": "deny_list", "model_ids": []}),
    Setting(f"{PROJECT}/hosted_tool_permissions", {tool: {"enabled": True} for tool in TOOLS}),
)


def retrieve(setting: Setting, visit: Visit) -> Reply:
    """Tell what is set, or what holds otherwise."""
    return answered(visit, _current(setting, visit))


def update(setting: Setting, visit: Visit) -> Reply:
    """Set what the body names; the rest stays."""
    held = _held(setting, visit)
    before = _current(setting, visit) if held.all() or setting.initial is not None else {}
    after = {**before, **said(visit.body), "id": setting.path}
    return answered(visit, held.add({"enforcement": {"status": "inactive"}, **after}))


def delete(setting: Setting, visit: Visit) -> Reply:
    """Take back what was set."""
    item = _current(setting, visit)
    for kept in _held(setting, visit).all():
        _held(setting, visit).remove(kept["id"])
    return answered(visit, item | {"deleted": True})


def _held(setting: Setting, visit: Visit) -> Collection:
    """Return what is set, if anything is; the project has to be there."""
    if "project_id" in visit.path:
        CRUD.find(PROJECTS, visit)
    return visit.state.kept("setting", setting.path.format_map(visit.path))


def _current(setting: Setting, visit: Visit) -> dict[str, Json]:
    if held := _held(setting, visit).all():
        return held[0]
    if setting.initial is None:
        raise Refusal(404, f"Nothing is set at {visit.request.path}.")
    return dict(setting.initial)


METHODS: Mapping[str, Callable[[Setting, Visit], Reply]] = {"GET": retrieve, "POST": update, "DELETE": delete}


def _rows(settings: Iterable[Setting]) -> Iterable[tuple[str, Service]]:
    by_path = {setting.path: setting for setting in settings}
    for operation in catalogue().operations.values():
        if setting := by_path.get(operation.path):
            yield operation.id, partial(METHODS[operation.method], setting)


SERVICES: Mapping[str, Service] = dict(_rows(SETTINGS))
