"""The language server: what an editor asks of guidelines while they are written.

`names` finds what every name in a text stands for, `project` keeps the files of the workspace and
what was made of them, and a module each answers a kind of question; `server` speaks the protocol.
"""
