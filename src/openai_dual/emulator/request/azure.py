"""Requests in the form of Azure: `/openai/deployments/NAME/...`, `/openai/v1/...`, and the header `api-key`."""

from __future__ import annotations

import re

from attrs import evolve

from ..messages import Request, dump
from .json_parsing import parse_json
from .routing import BASE_PATH

ADDRESS = re.compile(r"/openai(?:/v1|/deployments/(?P<deployment>[^/]+))?(?P<rest>/.*)")
VERSION = "api-version"


def without_azure(request: Request) -> Request:
    """Return the same request in the form of OpenAI; the deployment is the model if the body names none."""
    found = ADDRESS.fullmatch(request.path)
    headers = {**request.headers}
    if "authorization" not in headers and "api-key" in headers:
        headers["authorization"] = f"Bearer {headers['api-key']}"
    if found is None:
        return evolve(request, headers=headers)
    query = tuple((name, value) for name, value in request.query if name != VERSION)
    body = _with_model(request, found["deployment"])
    return evolve(request, path=BASE_PATH + found["rest"], query=query, headers=headers, body=body)


def _with_model(request: Request, deployment: str | None) -> bytes:
    if deployment is None or "json" not in request.headers.get("content-type", ""):
        return request.body
    try:
        body = parse_json(request.body)
    except ValueError:
        return request.body
    return dump({"model": deployment, **body}) if isinstance(body, dict) else request.body
