"""Realtime sessions: settings, conversation, audio, responses, transcription."""
