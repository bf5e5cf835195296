"""Mistakes that the checkers find: each marked line must be an error. Checked, never run."""

from __future__ import annotations

from openai_dual import AsyncOpenAI, OpenAI

client, aclient = OpenAI(), AsyncOpenAI()

client.models.retrieve()  # error
client.models.retrieve("m", speed=3)  # error
client.models.retrieve(3)  # error
client.files.list(limit="many")  # error
client.chat.completions.create(model="m")  # error
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}], temprature=1)  # error
client.embeddings.create(model="m", input={"a": 1}, timeout="soon")  # error
client.nothing.create()  # error
identity = client.models.retrieve("m").idd  # error
for _ in aclient.files.list():  # error
    pass
with client.responses.connect() as socket:
    socket.stream(model="m", tool_choise="auto")  # error
    socket.parse(model="m", lane=3)  # error
    socket.run_tools([len], modle="m")  # error
