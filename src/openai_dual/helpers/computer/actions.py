"""The actions in a call of a computer, checked before any of them is performed, and the screenshot that is sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..._generated.models.computer_action import decode
from ...core.checks import is_whole
from ...core.plain import to_plain
from ...errors import ComputerUseError

if TYPE_CHECKING:
    from ..._generated.models.computer_action import ComputerAction

Data = dict[str, Any]
Check: TypeAlias = Callable[[Any], bool]

SCREENSHOT: Final[Data] = {"type": "screenshot"}
SIGNATURES: Final = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"RIFF": "webp"}
"""How image files begin."""
BUTTONS: Final = frozenset({"left", "right", "wheel", "back", "forward"})


def _is_path(value: Any) -> bool:
    points: list[Any] = value if isinstance(value, list) else []
    return bool(points) and all(
        isinstance(each, Mapping) and all(is_whole(each.get(name)) for name in ("x", "y")) for each in points
    )


def _is_texts(value: Any) -> bool:
    texts: list[Any] | None = value if isinstance(value, list) else None
    return texts is not None and all(isinstance(each, str) for each in texts)


def _is_button(value: Any) -> bool:
    return isinstance(value, str) and value in BUTTONS


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


POINT: Final[Mapping[str, Check]] = {"x": is_whole, "y": is_whole}
FIELDS: Final[Mapping[str, Mapping[str, Check]]] = {
    "click": {**POINT, "button": _is_button},
    "double_click": POINT,
    "drag": {"path": _is_path},
    "keypress": {"keys": _is_texts},
    "move": POINT,
    "screenshot": {},
    "scroll": {**POINT, "scroll_x": is_whole, "scroll_y": is_whole},
    "type": {"text": _is_text},
    "wait": {},
}
"""The fields that an action needs, by its type, and their checks."""


def actions_of(call: Data) -> list[ComputerAction]:
    """Return the actions of *call*, a `computer_call`, the last of which takes a screenshot.

    Raises `ComputerUseError` for a call that is incomplete, or an action that is unknown or malformed.
    """
    if call.get("status") not in (None, "completed"):
        raise ComputerUseError(f"The call {call.get('call_id')} of the computer is {call.get('status')}.")
    several, one = call.get("actions"), call.get("action")
    found: Any = [one] if several is None and one is not None else several
    given: list[Any] = found if isinstance(found, list) else []
    if not given:
        raise ComputerUseError(f"The call {call.get('call_id')} of the computer has no actions.")
    for action in given:
        if (problem := _problem(action)) is not None:
            raise ComputerUseError(f"The call {call.get('call_id')} of the computer is malformed: {problem}.")
    rest = [] if given[-1]["type"] == "screenshot" else [SCREENSHOT]
    return [decode(action) for action in [*given, *rest]]


def checks_of(call: Data) -> list[Data]:
    """Return the pending safety checks of *call* as the response acknowledges them. Raises `ComputerUseError`."""
    found: Any = call.get("pending_safety_checks") or []
    checks: list[Any] = found if isinstance(found, list) else [found]
    if not all(_is_check(each) for each in checks):
        raise ComputerUseError("The safety checks of a call of the computer are malformed.")
    return [{name: each.get(name) for name in ("id", "code", "message")} for each in checks]


def screenshot_of(value: Any) -> Data:
    """Return the screenshot of a driver as requests have it; bytes become a data URL. Raises `ComputerUseError`."""
    if isinstance(value, bytes | bytearray):
        return {"type": "computer_screenshot", "image_url": _data_url(bytes(value))}
    plain: Any = to_plain(value)
    given: Data = {}
    if isinstance(plain, Mapping) and plain.get("type") == "computer_screenshot":
        given = {name: plain[name] for name in ("image_url", "file_id") if plain.get(name) is not None}
    if not given or not all(isinstance(each, str) and each.strip() for each in given.values()):
        message = (
            "The driver returned no screenshot: expected bytes, or a computer_screenshot with image_url or file_id."
        )
        raise ComputerUseError(message)
    return {"type": "computer_screenshot", **given}


def _problem(action: Any) -> str | None:
    """Return why *action* cannot be performed; None if it can."""
    given: Data = action if isinstance(action, dict) else {}
    kind = given.get("type")
    if not isinstance(kind, str) or kind not in FIELDS:
        return f"expected a known action, got {kind!r}"
    keys = {"keys": _is_texts} if given.get("keys") is not None else {}
    for name, is_valid in {**FIELDS[kind], **keys}.items():
        if not is_valid(given.get(name)):
            return f"{kind}: {name}: got {given.get(name)!r}"
    return None


def _is_check(value: Any) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("id"), str)


def _data_url(picture: bytes) -> str:
    kind = next((kind for start, kind in SIGNATURES.items() if picture.startswith(start)), None)
    if kind is None:
        raise ComputerUseError(
            "The driver returned no screenshot: expected the bytes of a PNG, JPEG, GIF or WebP file."
        )
    return f"data:image/{kind};base64,{b64encode(picture).decode()}"
