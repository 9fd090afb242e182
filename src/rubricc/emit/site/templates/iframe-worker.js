// Browsers refuse workers to pages opened from a folder. There the search's worker runs in a
// hidden frame instead; Material looks for the name IFrameWorker to know that it does.
if (location.protocol === "file:") {
  const run = (frame, url) =>
    new Promise((done) => {
      const script = frame.contentDocument.createElement("script");
      script.src = url;
      script.onload = script.onerror = done;
      frame.contentDocument.body.append(script);
    });

  window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      const inside = frame.contentWindow;
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inside.importScripts = async (...urls) => {
        for (const each of urls) await run(frame, each);
      };
      this.inside = inside;
      this.ready = run(frame, url);
    }

    async postMessage(data) {
      await this.ready;
      this.inside.dispatchEvent(new MessageEvent("message", { data }));
    }
  };
  window.Worker = window.IFrameWorker;
}
