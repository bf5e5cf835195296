"""The state of an error for a pickle: without credentials, open streams and earlier responses."""

from __future__ import annotations

import httpx

from openai_dual._pickling import portable_state

KEY = "sk-canary-5d1f"


def state(*, read: bool = True) -> dict[str, object]:
    headers = {"Authorization": f"Bearer {KEY}", "X-Team": "blue"}
    request = httpx.Request("GET", f"http://user:{KEY}@api.example/v1/models", headers=headers)
    response = httpx.Response(401, headers={"Set-Cookie": KEY, "X-Team": "red"}, request=request)
    if read:
        response = httpx.Response(401, headers=response.headers, text=f"wrong key {KEY}", request=request)
    response.history = [httpx.Response(302)]
    return {"message": f"wrong key {KEY}", "request": request, "response": response}


def test_no_credential_is_in_it() -> None:
    portable = portable_state(state())
    request, response = portable["request"], portable["response"]

    assert KEY not in str(request.url)
    assert KEY not in portable["message"]
    assert KEY not in response.text
    assert ["x-team"] == [name for name in request.headers if name in {"x-team", "authorization"}]
    assert "set-cookie" not in response.headers


def test_the_response_loses_its_history_and_belongs_to_the_copied_request() -> None:
    portable = portable_state(state())

    assert [] == portable["response"].history
    assert portable["request"] is portable["response"].request


def test_the_original_is_unchanged() -> None:
    given = state()
    portable_state(given)

    assert KEY in str(given["message"])
    assert isinstance(given["request"], httpx.Request)
    assert f"Bearer {KEY}" == given["request"].headers["Authorization"]


def test_a_state_without_http_objects_is_copied() -> None:
    assert {"message": "m", "request": None} == portable_state({"message": "m", "request": None})
