"""A window with WebKitGTK's web view and nothing else, steered by WebKitWebDriver.

It can be as narrow as a telephone, prefer dark colours, hand on the page's errors and print to a file. Under
automation WebKit does nothing when a page asks to print, so the page's request is passed to a print operation here.
"""

import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2

folder, *flags = [argument for argument in sys.argv[1:] if argument != '--automation']
operations = []

BEFORE_THE_PAGE = """
const tell = (text) => webkit.messageHandlers.fault.postMessage(String(text))
addEventListener('error', (event) => tell(`uncaught: ${event.message}`))
addEventListener('unhandledrejection', (event) => tell(`uncaught: ${event.reason}`))
const { error } = console
console.error = (...words) => {
	tell(`console: ${words.join(' ')}`)
	error.apply(console, words)
}
globalThis.print = () => webkit.messageHandlers.paper.postMessage('')
"""


def note_fault(_view, text):
    with open(os.path.join(folder, 'faults.log'), 'a', encoding='utf-8') as log:
        log.write(text.replace('\n', ' ') + '\n')


def print_page(view, _text):
    path = os.path.join(folder, 'paper.pdf')
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, 'file://' + path)
    operation = WebKit2.PrintOperation.new(view)
    operation.set_page_setup(setup)
    operation.set_print_settings(settings)
    operation.connect('failed', lambda _operation, error: note_fault(view, 'print: ' + error.message))
    operations.append(operation)
    operation.print_()


def open_view(_session, context):
    content = WebKit2.UserContentManager()
    script = WebKit2.UserScript(
        BEFORE_THE_PAGE,
        WebKit2.UserContentInjectedFrames.TOP_FRAME,
        WebKit2.UserScriptInjectionTime.START,
        None,
        None,
    )
    content.add_script(script)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, user_content_manager=content)
    for name, handle in (('fault', note_fault), ('paper', print_page)):
        content.connect(
            'script-message-received::' + name,
            lambda _content, message, handle=handle: handle(view, message.get_js_value().to_string()),
        )
        content.register_script_message_handler(name)
    view.connect('close', lambda _view: Gtk.main_quit())
    window = Gtk.Window(default_width=1280, default_height=800)
    window.add(view)
    window.show_all()
    return view


def start_session(context, session):
    application = WebKit2.ApplicationInfo()
    application.set_name('WebKitGTK')
    application.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(application)
    session.connect('create-web-view', open_view, context)


Gtk.Settings.get_default().set_property('gtk-application-prefer-dark-theme', '--dark' in flags)
context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect('automation-started', start_session)
Gtk.main()
