/** Top-level modules of Python's standard library: inside a package a file of this name does not stand in for them. */
const names =
  "abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cmath cmd code codecs collections " +
  "colorsys concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib " +
  "dis email encodings enum errno faulthandler fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext " +
  "glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale " +
  "logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os " +
  "pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile queue " +
  "quopri random re readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket " +
  "socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile " +
  "tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types " +
  "typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib " +
  "zoneinfo __future__";

export const standardLibrary: ReadonlySet<string> = new Set(names.split(" "));
