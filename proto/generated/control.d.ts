import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace tapvs. */
export namespace tapvs {
  /** Namespace v1. */
  namespace v1 {
    /**
     * Properties of a Request.
     * @deprecated Use tapvs.v1.Request.$Properties instead.
     */
    interface IRequest extends tapvs.v1.Request.$Properties {}

    /** Represents a Request. */
    class Request {
      /**
       * Constructs a new Request.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Request.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Request id. */
      id: number;

      /** Request hello. */
      hello?: tapvs.v1.HelloRequest.$Properties | null;

      /** Request change. */
      change?: tapvs.v1.ChangeRequest.$Properties | null;

      /** Request listServices. */
      listServices?: tapvs.v1.ListServicesRequest.$Properties | null;

      /** Request listFlows. */
      listFlows?: tapvs.v1.ListFlowsRequest.$Properties | null;

      /** Request getTimeouts. */
      getTimeouts?: tapvs.v1.GetTimeoutsRequest.$Properties | null;

      /** Request listCounters. */
      listCounters?: tapvs.v1.ListCountersRequest.$Properties | null;

      /** Request getStatus. */
      getStatus?: tapvs.v1.GetStatusRequest.$Properties | null;

      /** Request whatIf. */
      whatIf?: tapvs.v1.WhatIfRequest.$Properties | null;

      /** Request trace. */
      trace?: tapvs.v1.TraceRequest.$Properties | null;

      /** Request capture. */
      capture?: tapvs.v1.CaptureRequest.$Properties | null;

      /** Request watch. */
      watch?: tapvs.v1.WatchRequest.$Properties | null;

      /** Request cancel. */
      cancel?: tapvs.v1.CancelRequest.$Properties | null;

      /** Request listNeighbours. */
      listNeighbours?: tapvs.v1.ListNeighboursRequest.$Properties | null;

      /** Request sysctl. */
      sysctl?: tapvs.v1.SysctlRequest.$Properties | null;

      /** Request listMarks. */
      listMarks?: tapvs.v1.ListMarksRequest.$Properties | null;

      /** Request action. */
      action?:
        | "hello"
        | "change"
        | "listServices"
        | "listFlows"
        | "getTimeouts"
        | "listCounters"
        | "getStatus"
        | "whatIf"
        | "trace"
        | "capture"
        | "watch"
        | "cancel"
        | "listNeighbours"
        | "sysctl"
        | "listMarks";

      /**
       * Encodes the specified Request message. Does not implicitly {@link tapvs.v1.Request.verify|verify} messages.
       * @param message Request message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Request.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Request message, length delimited. Does not implicitly {@link tapvs.v1.Request.verify|verify} messages.
       * @param message Request message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Request.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Request message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Request & tapvs.v1.Request.$Shape} Request
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Request & tapvs.v1.Request.$Shape;

      /**
       * Decodes a Request message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Request & tapvs.v1.Request.$Shape} Request
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Request & tapvs.v1.Request.$Shape;

      /**
       * Verifies a Request message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Request message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Request
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Request;

      /**
       * Creates a plain object from a Request message. Also converts values to other types if specified.
       * @param message Request
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Request,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Request to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Request {
      /** Properties of a Request. */
      interface $Properties {
        /** Request id */
        id?: number | null;

        /** Request hello */
        hello?: tapvs.v1.HelloRequest.$Properties | null;

        /** Request change */
        change?: tapvs.v1.ChangeRequest.$Properties | null;

        /** Request listServices */
        listServices?: tapvs.v1.ListServicesRequest.$Properties | null;

        /** Request listFlows */
        listFlows?: tapvs.v1.ListFlowsRequest.$Properties | null;

        /** Request getTimeouts */
        getTimeouts?: tapvs.v1.GetTimeoutsRequest.$Properties | null;

        /** Request listCounters */
        listCounters?: tapvs.v1.ListCountersRequest.$Properties | null;

        /** Request getStatus */
        getStatus?: tapvs.v1.GetStatusRequest.$Properties | null;

        /** Request whatIf */
        whatIf?: tapvs.v1.WhatIfRequest.$Properties | null;

        /** Request trace */
        trace?: tapvs.v1.TraceRequest.$Properties | null;

        /** Request capture */
        capture?: tapvs.v1.CaptureRequest.$Properties | null;

        /** Request watch */
        watch?: tapvs.v1.WatchRequest.$Properties | null;

        /** Request cancel */
        cancel?: tapvs.v1.CancelRequest.$Properties | null;

        /** Request listNeighbours */
        listNeighbours?: tapvs.v1.ListNeighboursRequest.$Properties | null;

        /** Request sysctl */
        sysctl?: tapvs.v1.SysctlRequest.$Properties | null;

        /** Request listMarks */
        listMarks?: tapvs.v1.ListMarksRequest.$Properties | null;

        /** Request action */
        action?:
          | "hello"
          | "change"
          | "listServices"
          | "listFlows"
          | "getTimeouts"
          | "listCounters"
          | "getStatus"
          | "whatIf"
          | "trace"
          | "capture"
          | "watch"
          | "cancel"
          | "listNeighbours"
          | "sysctl"
          | "listMarks";

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Narrowed shape of a Request. */
      type $Shape = {
        id?: number | null;
        hello?: tapvs.v1.HelloRequest.$Shape | null;
        change?: tapvs.v1.ChangeRequest.$Shape | null;
        listServices?: tapvs.v1.ListServicesRequest.$Shape | null;
        listFlows?: tapvs.v1.ListFlowsRequest.$Shape | null;
        getTimeouts?: tapvs.v1.GetTimeoutsRequest.$Shape | null;
        listCounters?: tapvs.v1.ListCountersRequest.$Shape | null;
        getStatus?: tapvs.v1.GetStatusRequest.$Shape | null;
        whatIf?: tapvs.v1.WhatIfRequest.$Shape | null;
        trace?: tapvs.v1.TraceRequest.$Shape | null;
        capture?: tapvs.v1.CaptureRequest.$Shape | null;
        watch?: tapvs.v1.WatchRequest.$Shape | null;
        cancel?: tapvs.v1.CancelRequest.$Shape | null;
        listNeighbours?: tapvs.v1.ListNeighboursRequest.$Shape | null;
        sysctl?: tapvs.v1.SysctlRequest.$Shape | null;
        listMarks?: tapvs.v1.ListMarksRequest.$Shape | null;
        $unknowns?: Uint8Array[];
      } & (
        | {
            action?: undefined;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "hello";
            hello: tapvs.v1.HelloRequest.$Shape;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "change";
            hello?: null;
            change: tapvs.v1.ChangeRequest.$Shape;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "listServices";
            hello?: null;
            change?: null;
            listServices: tapvs.v1.ListServicesRequest.$Shape;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "listFlows";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows: tapvs.v1.ListFlowsRequest.$Shape;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "getTimeouts";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts: tapvs.v1.GetTimeoutsRequest.$Shape;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "listCounters";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters: tapvs.v1.ListCountersRequest.$Shape;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "getStatus";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus: tapvs.v1.GetStatusRequest.$Shape;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "whatIf";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf: tapvs.v1.WhatIfRequest.$Shape;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "trace";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace: tapvs.v1.TraceRequest.$Shape;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "capture";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture: tapvs.v1.CaptureRequest.$Shape;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "watch";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch: tapvs.v1.WatchRequest.$Shape;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "cancel";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel: tapvs.v1.CancelRequest.$Shape;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "listNeighbours";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours: tapvs.v1.ListNeighboursRequest.$Shape;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            action?: "sysctl";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl: tapvs.v1.SysctlRequest.$Shape;
            listMarks?: null;
          }
        | {
            action?: "listMarks";
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks: tapvs.v1.ListMarksRequest.$Shape;
          }
      );
    }

    /**
     * Properties of a Response.
     * @deprecated Use tapvs.v1.Response.$Properties instead.
     */
    interface IResponse extends tapvs.v1.Response.$Properties {}

    /** Represents a Response. */
    class Response {
      /**
       * Constructs a new Response.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Response.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Response id. */
      id: number;

      /** Response refusal. */
      refusal?: tapvs.v1.Refusal.$Properties | null;

      /** Response hello. */
      hello?: tapvs.v1.HelloResponse.$Properties | null;

      /** Response change. */
      change?: tapvs.v1.ChangeResponse.$Properties | null;

      /** Response listServices. */
      listServices?: tapvs.v1.ListServicesResponse.$Properties | null;

      /** Response listFlows. */
      listFlows?: tapvs.v1.ListFlowsResponse.$Properties | null;

      /** Response getTimeouts. */
      getTimeouts?: tapvs.v1.GetTimeoutsResponse.$Properties | null;

      /** Response listCounters. */
      listCounters?: tapvs.v1.ListCountersResponse.$Properties | null;

      /** Response getStatus. */
      getStatus?: tapvs.v1.GetStatusResponse.$Properties | null;

      /** Response whatIf. */
      whatIf?: tapvs.v1.WhatIfResponse.$Properties | null;

      /** Response trace. */
      trace?: tapvs.v1.TraceResponse.$Properties | null;

      /** Response capture. */
      capture?: tapvs.v1.CaptureResponse.$Properties | null;

      /** Response watch. */
      watch?: tapvs.v1.WatchResponse.$Properties | null;

      /** Response cancel. */
      cancel?: tapvs.v1.CancelResponse.$Properties | null;

      /** Response listNeighbours. */
      listNeighbours?: tapvs.v1.ListNeighboursResponse.$Properties | null;

      /** Response sysctl. */
      sysctl?: tapvs.v1.SysctlResponse.$Properties | null;

      /** Response listMarks. */
      listMarks?: tapvs.v1.ListMarksResponse.$Properties | null;

      /** Response result. */
      result?:
        | "refusal"
        | "hello"
        | "change"
        | "listServices"
        | "listFlows"
        | "getTimeouts"
        | "listCounters"
        | "getStatus"
        | "whatIf"
        | "trace"
        | "capture"
        | "watch"
        | "cancel"
        | "listNeighbours"
        | "sysctl"
        | "listMarks";

      /**
       * Encodes the specified Response message. Does not implicitly {@link tapvs.v1.Response.verify|verify} messages.
       * @param message Response message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Response.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Response message, length delimited. Does not implicitly {@link tapvs.v1.Response.verify|verify} messages.
       * @param message Response message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Response.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Response message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Response & tapvs.v1.Response.$Shape} Response
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Response & tapvs.v1.Response.$Shape;

      /**
       * Decodes a Response message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Response & tapvs.v1.Response.$Shape} Response
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Response & tapvs.v1.Response.$Shape;

      /**
       * Verifies a Response message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Response message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Response
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Response;

      /**
       * Creates a plain object from a Response message. Also converts values to other types if specified.
       * @param message Response
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Response,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Response to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Response {
      /** Properties of a Response. */
      interface $Properties {
        /** Response id */
        id?: number | null;

        /** Response refusal */
        refusal?: tapvs.v1.Refusal.$Properties | null;

        /** Response hello */
        hello?: tapvs.v1.HelloResponse.$Properties | null;

        /** Response change */
        change?: tapvs.v1.ChangeResponse.$Properties | null;

        /** Response listServices */
        listServices?: tapvs.v1.ListServicesResponse.$Properties | null;

        /** Response listFlows */
        listFlows?: tapvs.v1.ListFlowsResponse.$Properties | null;

        /** Response getTimeouts */
        getTimeouts?: tapvs.v1.GetTimeoutsResponse.$Properties | null;

        /** Response listCounters */
        listCounters?: tapvs.v1.ListCountersResponse.$Properties | null;

        /** Response getStatus */
        getStatus?: tapvs.v1.GetStatusResponse.$Properties | null;

        /** Response whatIf */
        whatIf?: tapvs.v1.WhatIfResponse.$Properties | null;

        /** Response trace */
        trace?: tapvs.v1.TraceResponse.$Properties | null;

        /** Response capture */
        capture?: tapvs.v1.CaptureResponse.$Properties | null;

        /** Response watch */
        watch?: tapvs.v1.WatchResponse.$Properties | null;

        /** Response cancel */
        cancel?: tapvs.v1.CancelResponse.$Properties | null;

        /** Response listNeighbours */
        listNeighbours?: tapvs.v1.ListNeighboursResponse.$Properties | null;

        /** Response sysctl */
        sysctl?: tapvs.v1.SysctlResponse.$Properties | null;

        /** Response listMarks */
        listMarks?: tapvs.v1.ListMarksResponse.$Properties | null;

        /** Response result */
        result?:
          | "refusal"
          | "hello"
          | "change"
          | "listServices"
          | "listFlows"
          | "getTimeouts"
          | "listCounters"
          | "getStatus"
          | "whatIf"
          | "trace"
          | "capture"
          | "watch"
          | "cancel"
          | "listNeighbours"
          | "sysctl"
          | "listMarks";

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Narrowed shape of a Response. */
      type $Shape = {
        id?: number | null;
        refusal?: tapvs.v1.Refusal.$Shape | null;
        hello?: tapvs.v1.HelloResponse.$Shape | null;
        change?: tapvs.v1.ChangeResponse.$Shape | null;
        listServices?: tapvs.v1.ListServicesResponse.$Shape | null;
        listFlows?: tapvs.v1.ListFlowsResponse.$Shape | null;
        getTimeouts?: tapvs.v1.GetTimeoutsResponse.$Shape | null;
        listCounters?: tapvs.v1.ListCountersResponse.$Shape | null;
        getStatus?: tapvs.v1.GetStatusResponse.$Shape | null;
        whatIf?: tapvs.v1.WhatIfResponse.$Shape | null;
        trace?: tapvs.v1.TraceResponse.$Shape | null;
        capture?: tapvs.v1.CaptureResponse.$Shape | null;
        watch?: tapvs.v1.WatchResponse.$Shape | null;
        cancel?: tapvs.v1.CancelResponse.$Shape | null;
        listNeighbours?: tapvs.v1.ListNeighboursResponse.$Shape | null;
        sysctl?: tapvs.v1.SysctlResponse.$Shape | null;
        listMarks?: tapvs.v1.ListMarksResponse.$Shape | null;
        $unknowns?: Uint8Array[];
      } & (
        | {
            result?: undefined;
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "refusal";
            refusal: tapvs.v1.Refusal.$Shape;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "hello";
            refusal?: null;
            hello: tapvs.v1.HelloResponse.$Shape;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "change";
            refusal?: null;
            hello?: null;
            change: tapvs.v1.ChangeResponse.$Shape;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "listServices";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices: tapvs.v1.ListServicesResponse.$Shape;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "listFlows";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows: tapvs.v1.ListFlowsResponse.$Shape;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "getTimeouts";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts: tapvs.v1.GetTimeoutsResponse.$Shape;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "listCounters";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters: tapvs.v1.ListCountersResponse.$Shape;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "getStatus";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus: tapvs.v1.GetStatusResponse.$Shape;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "whatIf";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf: tapvs.v1.WhatIfResponse.$Shape;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "trace";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace: tapvs.v1.TraceResponse.$Shape;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "capture";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture: tapvs.v1.CaptureResponse.$Shape;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "watch";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch: tapvs.v1.WatchResponse.$Shape;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "cancel";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel: tapvs.v1.CancelResponse.$Shape;
            listNeighbours?: null;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "listNeighbours";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours: tapvs.v1.ListNeighboursResponse.$Shape;
            sysctl?: null;
            listMarks?: null;
          }
        | {
            result?: "sysctl";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl: tapvs.v1.SysctlResponse.$Shape;
            listMarks?: null;
          }
        | {
            result?: "listMarks";
            refusal?: null;
            hello?: null;
            change?: null;
            listServices?: null;
            listFlows?: null;
            getTimeouts?: null;
            listCounters?: null;
            getStatus?: null;
            whatIf?: null;
            trace?: null;
            capture?: null;
            watch?: null;
            cancel?: null;
            listNeighbours?: null;
            sysctl?: null;
            listMarks: tapvs.v1.ListMarksResponse.$Shape;
          }
      );
    }

    /**
     * Properties of a HelloRequest.
     * @deprecated Use tapvs.v1.HelloRequest.$Properties instead.
     */
    interface IHelloRequest extends tapvs.v1.HelloRequest.$Properties {}

    /** Represents a HelloRequest. */
    class HelloRequest {
      /**
       * Constructs a new HelloRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.HelloRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** HelloRequest protocolVersion. */
      protocolVersion: number;

      /** HelloRequest client. */
      client: string;

      /**
       * Encodes the specified HelloRequest message. Does not implicitly {@link tapvs.v1.HelloRequest.verify|verify} messages.
       * @param message HelloRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.HelloRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified HelloRequest message, length delimited. Does not implicitly {@link tapvs.v1.HelloRequest.verify|verify} messages.
       * @param message HelloRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.HelloRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a HelloRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape} HelloRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape;

      /**
       * Decodes a HelloRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape} HelloRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape;

      /**
       * Verifies a HelloRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a HelloRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns HelloRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.HelloRequest;

      /**
       * Creates a plain object from a HelloRequest message. Also converts values to other types if specified.
       * @param message HelloRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.HelloRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this HelloRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace HelloRequest {
      /** Properties of a HelloRequest. */
      interface $Properties {
        /** HelloRequest protocolVersion */
        protocolVersion?: number | null;

        /** HelloRequest client */
        client?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a HelloRequest. */
      type $Shape = tapvs.v1.HelloRequest.$Properties;
    }

    /**
     * Properties of a HelloResponse.
     * @deprecated Use tapvs.v1.HelloResponse.$Properties instead.
     */
    interface IHelloResponse extends tapvs.v1.HelloResponse.$Properties {}

    /** Represents a HelloResponse. */
    class HelloResponse {
      /**
       * Constructs a new HelloResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.HelloResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** HelloResponse protocolVersion. */
      protocolVersion: number;

      /** HelloResponse version. */
      version: string;

      /** HelloResponse mayChange. */
      mayChange: boolean;

      /**
       * Encodes the specified HelloResponse message. Does not implicitly {@link tapvs.v1.HelloResponse.verify|verify} messages.
       * @param message HelloResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.HelloResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified HelloResponse message, length delimited. Does not implicitly {@link tapvs.v1.HelloResponse.verify|verify} messages.
       * @param message HelloResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.HelloResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a HelloResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape} HelloResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape;

      /**
       * Decodes a HelloResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape} HelloResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape;

      /**
       * Verifies a HelloResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a HelloResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns HelloResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.HelloResponse;

      /**
       * Creates a plain object from a HelloResponse message. Also converts values to other types if specified.
       * @param message HelloResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.HelloResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this HelloResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace HelloResponse {
      /** Properties of a HelloResponse. */
      interface $Properties {
        /** HelloResponse protocolVersion */
        protocolVersion?: number | null;

        /** HelloResponse version */
        version?: string | null;

        /** HelloResponse mayChange */
        mayChange?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a HelloResponse. */
      type $Shape = tapvs.v1.HelloResponse.$Properties;
    }

    /** RefusalCode enum. */
    enum RefusalCode {
      /** REFUSAL_CODE_UNSPECIFIED value */
      REFUSAL_CODE_UNSPECIFIED = 0,

      /** REFUSAL_CODE_INVALID value */
      REFUSAL_CODE_INVALID = 1,

      /** REFUSAL_CODE_SERVICE_EXISTS value */
      REFUSAL_CODE_SERVICE_EXISTS = 2,

      /** REFUSAL_CODE_NO_SERVICE value */
      REFUSAL_CODE_NO_SERVICE = 3,

      /** REFUSAL_CODE_SERVER_EXISTS value */
      REFUSAL_CODE_SERVER_EXISTS = 4,

      /** REFUSAL_CODE_NO_SERVER value */
      REFUSAL_CODE_NO_SERVER = 5,

      /** REFUSAL_CODE_NO_SCHEDULER value */
      REFUSAL_CODE_NO_SCHEDULER = 6,

      /** REFUSAL_CODE_RANGE value */
      REFUSAL_CODE_RANGE = 7,

      /** REFUSAL_CODE_PERMISSION value */
      REFUSAL_CODE_PERMISSION = 8,

      /** REFUSAL_CODE_FULL value */
      REFUSAL_CODE_FULL = 9,

      /** REFUSAL_CODE_UNKNOWN_REQUEST value */
      REFUSAL_CODE_UNKNOWN_REQUEST = 10,

      /** REFUSAL_CODE_MALFORMED value */
      REFUSAL_CODE_MALFORMED = 11,

      /** REFUSAL_CODE_VERSION value */
      REFUSAL_CODE_VERSION = 12,

      /** REFUSAL_CODE_NOT_FOUND value */
      REFUSAL_CODE_NOT_FOUND = 13,

      /** REFUSAL_CODE_UNSUPPORTED value */
      REFUSAL_CODE_UNSUPPORTED = 14,
    }

    /**
     * Properties of a Refusal.
     * @deprecated Use tapvs.v1.Refusal.$Properties instead.
     */
    interface IRefusal extends tapvs.v1.Refusal.$Properties {}

    /** Represents a Refusal. */
    class Refusal {
      /**
       * Constructs a new Refusal.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Refusal.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Refusal code. */
      code: tapvs.v1.RefusalCode;

      /** Refusal message. */
      message: string;

      /**
       * Encodes the specified Refusal message. Does not implicitly {@link tapvs.v1.Refusal.verify|verify} messages.
       * @param message Refusal message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Refusal.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Refusal message, length delimited. Does not implicitly {@link tapvs.v1.Refusal.verify|verify} messages.
       * @param message Refusal message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Refusal.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Refusal message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape} Refusal
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape;

      /**
       * Decodes a Refusal message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape} Refusal
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape;

      /**
       * Verifies a Refusal message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Refusal
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Refusal;

      /**
       * Creates a plain object from a Refusal message. Also converts values to other types if specified.
       * @param message Refusal
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Refusal,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Refusal to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Refusal {
      /** Properties of a Refusal. */
      interface $Properties {
        /** Refusal code */
        code?: tapvs.v1.RefusalCode | null;

        /** Refusal message */
        message?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Refusal. */
      type $Shape = tapvs.v1.Refusal.$Properties;
    }

    /**
     * Properties of a ChangeRequest.
     * @deprecated Use tapvs.v1.ChangeRequest.$Properties instead.
     */
    interface IChangeRequest extends tapvs.v1.ChangeRequest.$Properties {}

    /** Represents a ChangeRequest. */
    class ChangeRequest {
      /**
       * Constructs a new ChangeRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ChangeRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ChangeRequest changes. */
      changes: tapvs.v1.Change.$Properties[];

      /** ChangeRequest atomic. */
      atomic: boolean;

      /** ChangeRequest dryRun. */
      dryRun: boolean;

      /**
       * Encodes the specified ChangeRequest message. Does not implicitly {@link tapvs.v1.ChangeRequest.verify|verify} messages.
       * @param message ChangeRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ChangeRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ChangeRequest message, length delimited. Does not implicitly {@link tapvs.v1.ChangeRequest.verify|verify} messages.
       * @param message ChangeRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ChangeRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ChangeRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape} ChangeRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape;

      /**
       * Decodes a ChangeRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape} ChangeRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape;

      /**
       * Verifies a ChangeRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ChangeRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ChangeRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ChangeRequest;

      /**
       * Creates a plain object from a ChangeRequest message. Also converts values to other types if specified.
       * @param message ChangeRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ChangeRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ChangeRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ChangeRequest {
      /** Properties of a ChangeRequest. */
      interface $Properties {
        /** ChangeRequest changes */
        changes?: tapvs.v1.Change.$Properties[] | null;

        /** ChangeRequest atomic */
        atomic?: boolean | null;

        /** ChangeRequest dryRun */
        dryRun?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ChangeRequest. */
      type $Shape = {
        changes?: tapvs.v1.Change.$Shape[] | null;
        atomic?: boolean | null;
        dryRun?: boolean | null;
        $unknowns?: Uint8Array[];
      };
    }

    /**
     * Properties of a Change.
     * @deprecated Use tapvs.v1.Change.$Properties instead.
     */
    interface IChange extends tapvs.v1.Change.$Properties {}

    /** Represents a Change. */
    class Change {
      /**
       * Constructs a new Change.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Change.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Change addService. */
      addService?: tapvs.v1.AddServiceRequest.$Properties | null;

      /** Change editService. */
      editService?: tapvs.v1.EditServiceRequest.$Properties | null;

      /** Change deleteService. */
      deleteService?: tapvs.v1.DeleteServiceRequest.$Properties | null;

      /** Change addServer. */
      addServer?: tapvs.v1.AddServerRequest.$Properties | null;

      /** Change editServer. */
      editServer?: tapvs.v1.EditServerRequest.$Properties | null;

      /** Change deleteServer. */
      deleteServer?: tapvs.v1.DeleteServerRequest.$Properties | null;

      /** Change flush. */
      flush?: tapvs.v1.FlushRequest.$Properties | null;

      /** Change zero. */
      zero?: tapvs.v1.ZeroRequest.$Properties | null;

      /** Change setTimeouts. */
      setTimeouts?: tapvs.v1.SetTimeoutsRequest.$Properties | null;

      /** Change addMark. */
      addMark?: tapvs.v1.AddMarkRequest.$Properties | null;

      /** Change deleteMark. */
      deleteMark?: tapvs.v1.DeleteMarkRequest.$Properties | null;

      /** Change edit. */
      edit?:
        | "addService"
        | "editService"
        | "deleteService"
        | "addServer"
        | "editServer"
        | "deleteServer"
        | "flush"
        | "zero"
        | "setTimeouts"
        | "addMark"
        | "deleteMark";

      /**
       * Encodes the specified Change message. Does not implicitly {@link tapvs.v1.Change.verify|verify} messages.
       * @param message Change message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Change.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Change message, length delimited. Does not implicitly {@link tapvs.v1.Change.verify|verify} messages.
       * @param message Change message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Change.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Change message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Change & tapvs.v1.Change.$Shape} Change
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Change & tapvs.v1.Change.$Shape;

      /**
       * Decodes a Change message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Change & tapvs.v1.Change.$Shape} Change
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Change & tapvs.v1.Change.$Shape;

      /**
       * Verifies a Change message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Change message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Change
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Change;

      /**
       * Creates a plain object from a Change message. Also converts values to other types if specified.
       * @param message Change
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Change,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Change to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Change {
      /** Properties of a Change. */
      interface $Properties {
        /** Change addService */
        addService?: tapvs.v1.AddServiceRequest.$Properties | null;

        /** Change editService */
        editService?: tapvs.v1.EditServiceRequest.$Properties | null;

        /** Change deleteService */
        deleteService?: tapvs.v1.DeleteServiceRequest.$Properties | null;

        /** Change addServer */
        addServer?: tapvs.v1.AddServerRequest.$Properties | null;

        /** Change editServer */
        editServer?: tapvs.v1.EditServerRequest.$Properties | null;

        /** Change deleteServer */
        deleteServer?: tapvs.v1.DeleteServerRequest.$Properties | null;

        /** Change flush */
        flush?: tapvs.v1.FlushRequest.$Properties | null;

        /** Change zero */
        zero?: tapvs.v1.ZeroRequest.$Properties | null;

        /** Change setTimeouts */
        setTimeouts?: tapvs.v1.SetTimeoutsRequest.$Properties | null;

        /** Change addMark */
        addMark?: tapvs.v1.AddMarkRequest.$Properties | null;

        /** Change deleteMark */
        deleteMark?: tapvs.v1.DeleteMarkRequest.$Properties | null;

        /** Change edit */
        edit?:
          | "addService"
          | "editService"
          | "deleteService"
          | "addServer"
          | "editServer"
          | "deleteServer"
          | "flush"
          | "zero"
          | "setTimeouts"
          | "addMark"
          | "deleteMark";

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Narrowed shape of a Change. */
      type $Shape = {
        addService?: tapvs.v1.AddServiceRequest.$Shape | null;
        editService?: tapvs.v1.EditServiceRequest.$Shape | null;
        deleteService?: tapvs.v1.DeleteServiceRequest.$Shape | null;
        addServer?: tapvs.v1.AddServerRequest.$Shape | null;
        editServer?: tapvs.v1.EditServerRequest.$Shape | null;
        deleteServer?: tapvs.v1.DeleteServerRequest.$Shape | null;
        flush?: tapvs.v1.FlushRequest.$Shape | null;
        zero?: tapvs.v1.ZeroRequest.$Shape | null;
        setTimeouts?: tapvs.v1.SetTimeoutsRequest.$Shape | null;
        addMark?: tapvs.v1.AddMarkRequest.$Shape | null;
        deleteMark?: tapvs.v1.DeleteMarkRequest.$Shape | null;
        $unknowns?: Uint8Array[];
      } & (
        | {
            edit?: undefined;
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "addService";
            addService: tapvs.v1.AddServiceRequest.$Shape;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "editService";
            addService?: null;
            editService: tapvs.v1.EditServiceRequest.$Shape;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "deleteService";
            addService?: null;
            editService?: null;
            deleteService: tapvs.v1.DeleteServiceRequest.$Shape;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "addServer";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer: tapvs.v1.AddServerRequest.$Shape;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "editServer";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer: tapvs.v1.EditServerRequest.$Shape;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "deleteServer";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer: tapvs.v1.DeleteServerRequest.$Shape;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "flush";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush: tapvs.v1.FlushRequest.$Shape;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "zero";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero: tapvs.v1.ZeroRequest.$Shape;
            setTimeouts?: null;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "setTimeouts";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts: tapvs.v1.SetTimeoutsRequest.$Shape;
            addMark?: null;
            deleteMark?: null;
          }
        | {
            edit?: "addMark";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark: tapvs.v1.AddMarkRequest.$Shape;
            deleteMark?: null;
          }
        | {
            edit?: "deleteMark";
            addService?: null;
            editService?: null;
            deleteService?: null;
            addServer?: null;
            editServer?: null;
            deleteServer?: null;
            flush?: null;
            zero?: null;
            setTimeouts?: null;
            addMark?: null;
            deleteMark: tapvs.v1.DeleteMarkRequest.$Shape;
          }
      );
    }

    /**
     * Properties of a ChangeResponse.
     * @deprecated Use tapvs.v1.ChangeResponse.$Properties instead.
     */
    interface IChangeResponse extends tapvs.v1.ChangeResponse.$Properties {}

    /** Represents a ChangeResponse. */
    class ChangeResponse {
      /**
       * Constructs a new ChangeResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ChangeResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ChangeResponse outcomes. */
      outcomes: tapvs.v1.Refusal.$Properties[];

      /** ChangeResponse revision. */
      revision: number;

      /**
       * Encodes the specified ChangeResponse message. Does not implicitly {@link tapvs.v1.ChangeResponse.verify|verify} messages.
       * @param message ChangeResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ChangeResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ChangeResponse message, length delimited. Does not implicitly {@link tapvs.v1.ChangeResponse.verify|verify} messages.
       * @param message ChangeResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ChangeResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ChangeResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape} ChangeResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape;

      /**
       * Decodes a ChangeResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape} ChangeResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape;

      /**
       * Verifies a ChangeResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ChangeResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ChangeResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ChangeResponse;

      /**
       * Creates a plain object from a ChangeResponse message. Also converts values to other types if specified.
       * @param message ChangeResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ChangeResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ChangeResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ChangeResponse {
      /** Properties of a ChangeResponse. */
      interface $Properties {
        /** ChangeResponse outcomes */
        outcomes?: tapvs.v1.Refusal.$Properties[] | null;

        /** ChangeResponse revision */
        revision?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ChangeResponse. */
      type $Shape = tapvs.v1.ChangeResponse.$Properties;
    }

    /**
     * Properties of a WhatIfRequest.
     * @deprecated Use tapvs.v1.WhatIfRequest.$Properties instead.
     */
    interface IWhatIfRequest extends tapvs.v1.WhatIfRequest.$Properties {}

    /** Represents a WhatIfRequest. */
    class WhatIfRequest {
      /**
       * Constructs a new WhatIfRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.WhatIfRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** WhatIfRequest packet. */
      packet: Uint8Array;

      /** WhatIfRequest port. */
      port: string;

      /**
       * Encodes the specified WhatIfRequest message. Does not implicitly {@link tapvs.v1.WhatIfRequest.verify|verify} messages.
       * @param message WhatIfRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.WhatIfRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified WhatIfRequest message, length delimited. Does not implicitly {@link tapvs.v1.WhatIfRequest.verify|verify} messages.
       * @param message WhatIfRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.WhatIfRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a WhatIfRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape} WhatIfRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape;

      /**
       * Decodes a WhatIfRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape} WhatIfRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape;

      /**
       * Verifies a WhatIfRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a WhatIfRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns WhatIfRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.WhatIfRequest;

      /**
       * Creates a plain object from a WhatIfRequest message. Also converts values to other types if specified.
       * @param message WhatIfRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.WhatIfRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this WhatIfRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace WhatIfRequest {
      /** Properties of a WhatIfRequest. */
      interface $Properties {
        /** WhatIfRequest packet */
        packet?: Uint8Array | null;

        /** WhatIfRequest port */
        port?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a WhatIfRequest. */
      type $Shape = tapvs.v1.WhatIfRequest.$Properties;
    }

    /**
     * Properties of a WhatIfResponse.
     * @deprecated Use tapvs.v1.WhatIfResponse.$Properties instead.
     */
    interface IWhatIfResponse extends tapvs.v1.WhatIfResponse.$Properties {}

    /** Represents a WhatIfResponse. */
    class WhatIfResponse {
      /**
       * Constructs a new WhatIfResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.WhatIfResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** WhatIfResponse trace. */
      trace?: tapvs.v1.PacketTrace.$Properties | null;

      /**
       * Encodes the specified WhatIfResponse message. Does not implicitly {@link tapvs.v1.WhatIfResponse.verify|verify} messages.
       * @param message WhatIfResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.WhatIfResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified WhatIfResponse message, length delimited. Does not implicitly {@link tapvs.v1.WhatIfResponse.verify|verify} messages.
       * @param message WhatIfResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.WhatIfResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a WhatIfResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape} WhatIfResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape;

      /**
       * Decodes a WhatIfResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape} WhatIfResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape;

      /**
       * Verifies a WhatIfResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a WhatIfResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns WhatIfResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.WhatIfResponse;

      /**
       * Creates a plain object from a WhatIfResponse message. Also converts values to other types if specified.
       * @param message WhatIfResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.WhatIfResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this WhatIfResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace WhatIfResponse {
      /** Properties of a WhatIfResponse. */
      interface $Properties {
        /** WhatIfResponse trace */
        trace?: tapvs.v1.PacketTrace.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a WhatIfResponse. */
      type $Shape = tapvs.v1.WhatIfResponse.$Properties;
    }

    /**
     * Properties of a TraceRequest.
     * @deprecated Use tapvs.v1.TraceRequest.$Properties instead.
     */
    interface ITraceRequest extends tapvs.v1.TraceRequest.$Properties {}

    /** Represents a TraceRequest. */
    class TraceRequest {
      /**
       * Constructs a new TraceRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.TraceRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** TraceRequest filter. */
      filter: string;

      /** TraceRequest limit. */
      limit: number;

      /**
       * Encodes the specified TraceRequest message. Does not implicitly {@link tapvs.v1.TraceRequest.verify|verify} messages.
       * @param message TraceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.TraceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified TraceRequest message, length delimited. Does not implicitly {@link tapvs.v1.TraceRequest.verify|verify} messages.
       * @param message TraceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.TraceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a TraceRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape} TraceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape;

      /**
       * Decodes a TraceRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape} TraceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape;

      /**
       * Verifies a TraceRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a TraceRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns TraceRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.TraceRequest;

      /**
       * Creates a plain object from a TraceRequest message. Also converts values to other types if specified.
       * @param message TraceRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.TraceRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this TraceRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace TraceRequest {
      /** Properties of a TraceRequest. */
      interface $Properties {
        /** TraceRequest filter */
        filter?: string | null;

        /** TraceRequest limit */
        limit?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a TraceRequest. */
      type $Shape = tapvs.v1.TraceRequest.$Properties;
    }

    /**
     * Properties of a TraceResponse.
     * @deprecated Use tapvs.v1.TraceResponse.$Properties instead.
     */
    interface ITraceResponse extends tapvs.v1.TraceResponse.$Properties {}

    /** Represents a TraceResponse. */
    class TraceResponse {
      /**
       * Constructs a new TraceResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.TraceResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** TraceResponse trace. */
      trace?: tapvs.v1.PacketTrace.$Properties | null;

      /** TraceResponse missed. */
      missed: number;

      /**
       * Encodes the specified TraceResponse message. Does not implicitly {@link tapvs.v1.TraceResponse.verify|verify} messages.
       * @param message TraceResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.TraceResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified TraceResponse message, length delimited. Does not implicitly {@link tapvs.v1.TraceResponse.verify|verify} messages.
       * @param message TraceResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.TraceResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a TraceResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape} TraceResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape;

      /**
       * Decodes a TraceResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape} TraceResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape;

      /**
       * Verifies a TraceResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a TraceResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns TraceResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.TraceResponse;

      /**
       * Creates a plain object from a TraceResponse message. Also converts values to other types if specified.
       * @param message TraceResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.TraceResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this TraceResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace TraceResponse {
      /** Properties of a TraceResponse. */
      interface $Properties {
        /** TraceResponse trace */
        trace?: tapvs.v1.PacketTrace.$Properties | null;

        /** TraceResponse missed */
        missed?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a TraceResponse. */
      type $Shape = tapvs.v1.TraceResponse.$Properties;
    }

    /**
     * Properties of a CaptureRequest.
     * @deprecated Use tapvs.v1.CaptureRequest.$Properties instead.
     */
    interface ICaptureRequest extends tapvs.v1.CaptureRequest.$Properties {}

    /** Represents a CaptureRequest. */
    class CaptureRequest {
      /**
       * Constructs a new CaptureRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.CaptureRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** CaptureRequest filter. */
      filter: string;

      /** CaptureRequest limit. */
      limit: number;

      /** CaptureRequest snapBytes. */
      snapBytes: number;

      /**
       * Encodes the specified CaptureRequest message. Does not implicitly {@link tapvs.v1.CaptureRequest.verify|verify} messages.
       * @param message CaptureRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.CaptureRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified CaptureRequest message, length delimited. Does not implicitly {@link tapvs.v1.CaptureRequest.verify|verify} messages.
       * @param message CaptureRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.CaptureRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a CaptureRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape} CaptureRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape;

      /**
       * Decodes a CaptureRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape} CaptureRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape;

      /**
       * Verifies a CaptureRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a CaptureRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns CaptureRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.CaptureRequest;

      /**
       * Creates a plain object from a CaptureRequest message. Also converts values to other types if specified.
       * @param message CaptureRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.CaptureRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this CaptureRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace CaptureRequest {
      /** Properties of a CaptureRequest. */
      interface $Properties {
        /** CaptureRequest filter */
        filter?: string | null;

        /** CaptureRequest limit */
        limit?: number | null;

        /** CaptureRequest snapBytes */
        snapBytes?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a CaptureRequest. */
      type $Shape = tapvs.v1.CaptureRequest.$Properties;
    }

    /**
     * Properties of a CaptureResponse.
     * @deprecated Use tapvs.v1.CaptureResponse.$Properties instead.
     */
    interface ICaptureResponse extends tapvs.v1.CaptureResponse.$Properties {}

    /** Represents a CaptureResponse. */
    class CaptureResponse {
      /**
       * Constructs a new CaptureResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.CaptureResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** CaptureResponse frame. */
      frame?: tapvs.v1.CapturedFrame.$Properties | null;

      /** CaptureResponse missed. */
      missed: number;

      /**
       * Encodes the specified CaptureResponse message. Does not implicitly {@link tapvs.v1.CaptureResponse.verify|verify} messages.
       * @param message CaptureResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.CaptureResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified CaptureResponse message, length delimited. Does not implicitly {@link tapvs.v1.CaptureResponse.verify|verify} messages.
       * @param message CaptureResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.CaptureResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a CaptureResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape} CaptureResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape;

      /**
       * Decodes a CaptureResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape} CaptureResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape;

      /**
       * Verifies a CaptureResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a CaptureResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns CaptureResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.CaptureResponse;

      /**
       * Creates a plain object from a CaptureResponse message. Also converts values to other types if specified.
       * @param message CaptureResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.CaptureResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this CaptureResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace CaptureResponse {
      /** Properties of a CaptureResponse. */
      interface $Properties {
        /** CaptureResponse frame */
        frame?: tapvs.v1.CapturedFrame.$Properties | null;

        /** CaptureResponse missed */
        missed?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a CaptureResponse. */
      type $Shape = tapvs.v1.CaptureResponse.$Properties;
    }

    /**
     * Properties of a WatchRequest.
     * @deprecated Use tapvs.v1.WatchRequest.$Properties instead.
     */
    interface IWatchRequest extends tapvs.v1.WatchRequest.$Properties {}

    /** Represents a WatchRequest. */
    class WatchRequest {
      /**
       * Constructs a new WatchRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.WatchRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** WatchRequest intervalMs. */
      intervalMs: number;

      /**
       * Encodes the specified WatchRequest message. Does not implicitly {@link tapvs.v1.WatchRequest.verify|verify} messages.
       * @param message WatchRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.WatchRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified WatchRequest message, length delimited. Does not implicitly {@link tapvs.v1.WatchRequest.verify|verify} messages.
       * @param message WatchRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.WatchRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a WatchRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape} WatchRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape;

      /**
       * Decodes a WatchRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape} WatchRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape;

      /**
       * Verifies a WatchRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns WatchRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.WatchRequest;

      /**
       * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
       * @param message WatchRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.WatchRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this WatchRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace WatchRequest {
      /** Properties of a WatchRequest. */
      interface $Properties {
        /** WatchRequest intervalMs */
        intervalMs?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a WatchRequest. */
      type $Shape = tapvs.v1.WatchRequest.$Properties;
    }

    /**
     * Properties of a WatchResponse.
     * @deprecated Use tapvs.v1.WatchResponse.$Properties instead.
     */
    interface IWatchResponse extends tapvs.v1.WatchResponse.$Properties {}

    /** Represents a WatchResponse. */
    class WatchResponse {
      /**
       * Constructs a new WatchResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.WatchResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** WatchResponse services. */
      services?: tapvs.v1.ListServicesResponse.$Properties | null;

      /**
       * Encodes the specified WatchResponse message. Does not implicitly {@link tapvs.v1.WatchResponse.verify|verify} messages.
       * @param message WatchResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.WatchResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified WatchResponse message, length delimited. Does not implicitly {@link tapvs.v1.WatchResponse.verify|verify} messages.
       * @param message WatchResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.WatchResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a WatchResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape} WatchResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape;

      /**
       * Decodes a WatchResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape} WatchResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape;

      /**
       * Verifies a WatchResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a WatchResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns WatchResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.WatchResponse;

      /**
       * Creates a plain object from a WatchResponse message. Also converts values to other types if specified.
       * @param message WatchResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.WatchResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this WatchResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace WatchResponse {
      /** Properties of a WatchResponse. */
      interface $Properties {
        /** WatchResponse services */
        services?: tapvs.v1.ListServicesResponse.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a WatchResponse. */
      type $Shape = tapvs.v1.WatchResponse.$Properties;
    }

    /**
     * Properties of a CancelRequest.
     * @deprecated Use tapvs.v1.CancelRequest.$Properties instead.
     */
    interface ICancelRequest extends tapvs.v1.CancelRequest.$Properties {}

    /** Represents a CancelRequest. */
    class CancelRequest {
      /**
       * Constructs a new CancelRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.CancelRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** CancelRequest streamId. */
      streamId: number;

      /**
       * Encodes the specified CancelRequest message. Does not implicitly {@link tapvs.v1.CancelRequest.verify|verify} messages.
       * @param message CancelRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.CancelRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified CancelRequest message, length delimited. Does not implicitly {@link tapvs.v1.CancelRequest.verify|verify} messages.
       * @param message CancelRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.CancelRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a CancelRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape} CancelRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape;

      /**
       * Decodes a CancelRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape} CancelRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape;

      /**
       * Verifies a CancelRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a CancelRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns CancelRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.CancelRequest;

      /**
       * Creates a plain object from a CancelRequest message. Also converts values to other types if specified.
       * @param message CancelRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.CancelRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this CancelRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace CancelRequest {
      /** Properties of a CancelRequest. */
      interface $Properties {
        /** CancelRequest streamId */
        streamId?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a CancelRequest. */
      type $Shape = tapvs.v1.CancelRequest.$Properties;
    }

    /**
     * Properties of a CancelResponse.
     * @deprecated Use tapvs.v1.CancelResponse.$Properties instead.
     */
    interface ICancelResponse extends tapvs.v1.CancelResponse.$Properties {}

    /** Represents a CancelResponse. */
    class CancelResponse {
      /**
       * Constructs a new CancelResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.CancelResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified CancelResponse message. Does not implicitly {@link tapvs.v1.CancelResponse.verify|verify} messages.
       * @param message CancelResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.CancelResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified CancelResponse message, length delimited. Does not implicitly {@link tapvs.v1.CancelResponse.verify|verify} messages.
       * @param message CancelResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.CancelResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a CancelResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape} CancelResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape;

      /**
       * Decodes a CancelResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape} CancelResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape;

      /**
       * Verifies a CancelResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a CancelResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns CancelResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.CancelResponse;

      /**
       * Creates a plain object from a CancelResponse message. Also converts values to other types if specified.
       * @param message CancelResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.CancelResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this CancelResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace CancelResponse {
      /** Properties of a CancelResponse. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a CancelResponse. */
      type $Shape = tapvs.v1.CancelResponse.$Properties;
    }

    /**
     * Properties of a SysctlRequest.
     * @deprecated Use tapvs.v1.SysctlRequest.$Properties instead.
     */
    interface ISysctlRequest extends tapvs.v1.SysctlRequest.$Properties {}

    /** Represents a SysctlRequest. */
    class SysctlRequest {
      /**
       * Constructs a new SysctlRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.SysctlRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** SysctlRequest name. */
      name: string;

      /** SysctlRequest value. */
      value?: string | null;

      /**
       * Encodes the specified SysctlRequest message. Does not implicitly {@link tapvs.v1.SysctlRequest.verify|verify} messages.
       * @param message SysctlRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.SysctlRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified SysctlRequest message, length delimited. Does not implicitly {@link tapvs.v1.SysctlRequest.verify|verify} messages.
       * @param message SysctlRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.SysctlRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a SysctlRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape} SysctlRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape;

      /**
       * Decodes a SysctlRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape} SysctlRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape;

      /**
       * Verifies a SysctlRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a SysctlRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns SysctlRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.SysctlRequest;

      /**
       * Creates a plain object from a SysctlRequest message. Also converts values to other types if specified.
       * @param message SysctlRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.SysctlRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this SysctlRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace SysctlRequest {
      /** Properties of a SysctlRequest. */
      interface $Properties {
        /** SysctlRequest name */
        name?: string | null;

        /** SysctlRequest value */
        value?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a SysctlRequest. */
      type $Shape = tapvs.v1.SysctlRequest.$Properties;
    }

    /**
     * Properties of a SysctlResponse.
     * @deprecated Use tapvs.v1.SysctlResponse.$Properties instead.
     */
    interface ISysctlResponse extends tapvs.v1.SysctlResponse.$Properties {}

    /** Represents a SysctlResponse. */
    class SysctlResponse {
      /**
       * Constructs a new SysctlResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.SysctlResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** SysctlResponse sysctls. */
      sysctls: tapvs.v1.Sysctl.$Properties[];

      /**
       * Encodes the specified SysctlResponse message. Does not implicitly {@link tapvs.v1.SysctlResponse.verify|verify} messages.
       * @param message SysctlResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.SysctlResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified SysctlResponse message, length delimited. Does not implicitly {@link tapvs.v1.SysctlResponse.verify|verify} messages.
       * @param message SysctlResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.SysctlResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a SysctlResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape} SysctlResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape;

      /**
       * Decodes a SysctlResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape} SysctlResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape;

      /**
       * Verifies a SysctlResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a SysctlResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns SysctlResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.SysctlResponse;

      /**
       * Creates a plain object from a SysctlResponse message. Also converts values to other types if specified.
       * @param message SysctlResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.SysctlResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this SysctlResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace SysctlResponse {
      /** Properties of a SysctlResponse. */
      interface $Properties {
        /** SysctlResponse sysctls */
        sysctls?: tapvs.v1.Sysctl.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a SysctlResponse. */
      type $Shape = tapvs.v1.SysctlResponse.$Properties;
    }

    /**
     * Properties of a Sysctl.
     * @deprecated Use tapvs.v1.Sysctl.$Properties instead.
     */
    interface ISysctl extends tapvs.v1.Sysctl.$Properties {}

    /** Represents a Sysctl. */
    class Sysctl {
      /**
       * Constructs a new Sysctl.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Sysctl.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Sysctl name. */
      name: string;

      /** Sysctl value. */
      value: string;

      /** Sysctl meaning. */
      meaning: string;

      /**
       * Encodes the specified Sysctl message. Does not implicitly {@link tapvs.v1.Sysctl.verify|verify} messages.
       * @param message Sysctl message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Sysctl.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Sysctl message, length delimited. Does not implicitly {@link tapvs.v1.Sysctl.verify|verify} messages.
       * @param message Sysctl message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Sysctl.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Sysctl message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape} Sysctl
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape;

      /**
       * Decodes a Sysctl message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape} Sysctl
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape;

      /**
       * Verifies a Sysctl message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Sysctl message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Sysctl
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Sysctl;

      /**
       * Creates a plain object from a Sysctl message. Also converts values to other types if specified.
       * @param message Sysctl
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Sysctl,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Sysctl to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Sysctl {
      /** Properties of a Sysctl. */
      interface $Properties {
        /** Sysctl name */
        name?: string | null;

        /** Sysctl value */
        value?: string | null;

        /** Sysctl meaning */
        meaning?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Sysctl. */
      type $Shape = tapvs.v1.Sysctl.$Properties;
    }

    /**
     * Properties of a ListServicesRequest.
     * @deprecated Use tapvs.v1.ListServicesRequest.$Properties instead.
     */
    interface IListServicesRequest extends tapvs.v1.ListServicesRequest.$Properties {}

    /** Represents a ListServicesRequest. */
    class ListServicesRequest {
      /**
       * Constructs a new ListServicesRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListServicesRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListServicesRequest key. */
      key?: tapvs.v1.ServiceKey.$Properties | null;

      /**
       * Encodes the specified ListServicesRequest message. Does not implicitly {@link tapvs.v1.ListServicesRequest.verify|verify} messages.
       * @param message ListServicesRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListServicesRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListServicesRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListServicesRequest.verify|verify} messages.
       * @param message ListServicesRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListServicesRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListServicesRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape} ListServicesRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape;

      /**
       * Decodes a ListServicesRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape} ListServicesRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape;

      /**
       * Verifies a ListServicesRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListServicesRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListServicesRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListServicesRequest;

      /**
       * Creates a plain object from a ListServicesRequest message. Also converts values to other types if specified.
       * @param message ListServicesRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListServicesRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListServicesRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListServicesRequest {
      /** Properties of a ListServicesRequest. */
      interface $Properties {
        /** ListServicesRequest key */
        key?: tapvs.v1.ServiceKey.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListServicesRequest. */
      type $Shape = tapvs.v1.ListServicesRequest.$Properties;
    }

    /**
     * Properties of a ListServicesResponse.
     * @deprecated Use tapvs.v1.ListServicesResponse.$Properties instead.
     */
    interface IListServicesResponse extends tapvs.v1.ListServicesResponse.$Properties {}

    /** Represents a ListServicesResponse. */
    class ListServicesResponse {
      /**
       * Constructs a new ListServicesResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListServicesResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListServicesResponse services. */
      services: tapvs.v1.ServiceListing.$Properties[];

      /** ListServicesResponse tableSize. */
      tableSize: number;

      /** ListServicesResponse revision. */
      revision: number;

      /**
       * Encodes the specified ListServicesResponse message. Does not implicitly {@link tapvs.v1.ListServicesResponse.verify|verify} messages.
       * @param message ListServicesResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListServicesResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListServicesResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListServicesResponse.verify|verify} messages.
       * @param message ListServicesResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListServicesResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListServicesResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape} ListServicesResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape;

      /**
       * Decodes a ListServicesResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape} ListServicesResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape;

      /**
       * Verifies a ListServicesResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListServicesResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListServicesResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListServicesResponse;

      /**
       * Creates a plain object from a ListServicesResponse message. Also converts values to other types if specified.
       * @param message ListServicesResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListServicesResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListServicesResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListServicesResponse {
      /** Properties of a ListServicesResponse. */
      interface $Properties {
        /** ListServicesResponse services */
        services?: tapvs.v1.ServiceListing.$Properties[] | null;

        /** ListServicesResponse tableSize */
        tableSize?: number | null;

        /** ListServicesResponse revision */
        revision?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListServicesResponse. */
      type $Shape = tapvs.v1.ListServicesResponse.$Properties;
    }

    /**
     * Properties of a Counters.
     * @deprecated Use tapvs.v1.Counters.$Properties instead.
     */
    interface ICounters extends tapvs.v1.Counters.$Properties {}

    /** Represents a Counters. */
    class Counters {
      /**
       * Constructs a new Counters.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Counters.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Counters connections. */
      connections: number;

      /** Counters inPackets. */
      inPackets: number;

      /** Counters outPackets. */
      outPackets: number;

      /** Counters inBytes. */
      inBytes: number;

      /** Counters outBytes. */
      outBytes: number;

      /**
       * Encodes the specified Counters message. Does not implicitly {@link tapvs.v1.Counters.verify|verify} messages.
       * @param message Counters message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Counters.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Counters message, length delimited. Does not implicitly {@link tapvs.v1.Counters.verify|verify} messages.
       * @param message Counters message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Counters.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Counters message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Counters & tapvs.v1.Counters.$Shape} Counters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Counters & tapvs.v1.Counters.$Shape;

      /**
       * Decodes a Counters message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Counters & tapvs.v1.Counters.$Shape} Counters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Counters & tapvs.v1.Counters.$Shape;

      /**
       * Verifies a Counters message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Counters message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Counters
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Counters;

      /**
       * Creates a plain object from a Counters message. Also converts values to other types if specified.
       * @param message Counters
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Counters,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Counters to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Counters {
      /** Properties of a Counters. */
      interface $Properties {
        /** Counters connections */
        connections?: number | null;

        /** Counters inPackets */
        inPackets?: number | null;

        /** Counters outPackets */
        outPackets?: number | null;

        /** Counters inBytes */
        inBytes?: number | null;

        /** Counters outBytes */
        outBytes?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Counters. */
      type $Shape = tapvs.v1.Counters.$Properties;
    }

    /**
     * Properties of a Rates.
     * @deprecated Use tapvs.v1.Rates.$Properties instead.
     */
    interface IRates extends tapvs.v1.Rates.$Properties {}

    /** Represents a Rates. */
    class Rates {
      /**
       * Constructs a new Rates.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Rates.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Rates connections. */
      connections: number;

      /** Rates inPackets. */
      inPackets: number;

      /** Rates outPackets. */
      outPackets: number;

      /** Rates inBytes. */
      inBytes: number;

      /** Rates outBytes. */
      outBytes: number;

      /**
       * Encodes the specified Rates message. Does not implicitly {@link tapvs.v1.Rates.verify|verify} messages.
       * @param message Rates message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Rates.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Rates message, length delimited. Does not implicitly {@link tapvs.v1.Rates.verify|verify} messages.
       * @param message Rates message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Rates.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Rates message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Rates & tapvs.v1.Rates.$Shape} Rates
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Rates & tapvs.v1.Rates.$Shape;

      /**
       * Decodes a Rates message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Rates & tapvs.v1.Rates.$Shape} Rates
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Rates & tapvs.v1.Rates.$Shape;

      /**
       * Verifies a Rates message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Rates message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Rates
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Rates;

      /**
       * Creates a plain object from a Rates message. Also converts values to other types if specified.
       * @param message Rates
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Rates,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Rates to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Rates {
      /** Properties of a Rates. */
      interface $Properties {
        /** Rates connections */
        connections?: number | null;

        /** Rates inPackets */
        inPackets?: number | null;

        /** Rates outPackets */
        outPackets?: number | null;

        /** Rates inBytes */
        inBytes?: number | null;

        /** Rates outBytes */
        outBytes?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Rates. */
      type $Shape = tapvs.v1.Rates.$Properties;
    }

    /**
     * Properties of a ServiceListing.
     * @deprecated Use tapvs.v1.ServiceListing.$Properties instead.
     */
    interface IServiceListing extends tapvs.v1.ServiceListing.$Properties {}

    /** Represents a ServiceListing. */
    class ServiceListing {
      /**
       * Constructs a new ServiceListing.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ServiceListing.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ServiceListing service. */
      service?: tapvs.v1.Service.$Properties | null;

      /** ServiceListing counters. */
      counters?: tapvs.v1.Counters.$Properties | null;

      /** ServiceListing rates. */
      rates?: tapvs.v1.Rates.$Properties | null;

      /** ServiceListing servers. */
      servers: tapvs.v1.ServerListing.$Properties[];

      /**
       * Encodes the specified ServiceListing message. Does not implicitly {@link tapvs.v1.ServiceListing.verify|verify} messages.
       * @param message ServiceListing message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ServiceListing.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ServiceListing message, length delimited. Does not implicitly {@link tapvs.v1.ServiceListing.verify|verify} messages.
       * @param message ServiceListing message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ServiceListing.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ServiceListing message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape} ServiceListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape;

      /**
       * Decodes a ServiceListing message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape} ServiceListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape;

      /**
       * Verifies a ServiceListing message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ServiceListing message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ServiceListing
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ServiceListing;

      /**
       * Creates a plain object from a ServiceListing message. Also converts values to other types if specified.
       * @param message ServiceListing
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ServiceListing,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ServiceListing to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ServiceListing {
      /** Properties of a ServiceListing. */
      interface $Properties {
        /** ServiceListing service */
        service?: tapvs.v1.Service.$Properties | null;

        /** ServiceListing counters */
        counters?: tapvs.v1.Counters.$Properties | null;

        /** ServiceListing rates */
        rates?: tapvs.v1.Rates.$Properties | null;

        /** ServiceListing servers */
        servers?: tapvs.v1.ServerListing.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ServiceListing. */
      type $Shape = tapvs.v1.ServiceListing.$Properties;
    }

    /**
     * Properties of a ServerListing.
     * @deprecated Use tapvs.v1.ServerListing.$Properties instead.
     */
    interface IServerListing extends tapvs.v1.ServerListing.$Properties {}

    /** Represents a ServerListing. */
    class ServerListing {
      /**
       * Constructs a new ServerListing.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ServerListing.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ServerListing server. */
      server?: tapvs.v1.Server.$Properties | null;

      /** ServerListing active. */
      active: number;

      /** ServerListing inactive. */
      inactive: number;

      /** ServerListing persistent. */
      persistent: number;

      /** ServerListing counters. */
      counters?: tapvs.v1.Counters.$Properties | null;

      /** ServerListing rates. */
      rates?: tapvs.v1.Rates.$Properties | null;

      /** ServerListing overloaded. */
      overloaded: boolean;

      /**
       * Encodes the specified ServerListing message. Does not implicitly {@link tapvs.v1.ServerListing.verify|verify} messages.
       * @param message ServerListing message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ServerListing.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ServerListing message, length delimited. Does not implicitly {@link tapvs.v1.ServerListing.verify|verify} messages.
       * @param message ServerListing message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ServerListing.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ServerListing message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape} ServerListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape;

      /**
       * Decodes a ServerListing message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape} ServerListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape;

      /**
       * Verifies a ServerListing message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ServerListing message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ServerListing
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ServerListing;

      /**
       * Creates a plain object from a ServerListing message. Also converts values to other types if specified.
       * @param message ServerListing
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ServerListing,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ServerListing to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ServerListing {
      /** Properties of a ServerListing. */
      interface $Properties {
        /** ServerListing server */
        server?: tapvs.v1.Server.$Properties | null;

        /** ServerListing active */
        active?: number | null;

        /** ServerListing inactive */
        inactive?: number | null;

        /** ServerListing persistent */
        persistent?: number | null;

        /** ServerListing counters */
        counters?: tapvs.v1.Counters.$Properties | null;

        /** ServerListing rates */
        rates?: tapvs.v1.Rates.$Properties | null;

        /** ServerListing overloaded */
        overloaded?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ServerListing. */
      type $Shape = tapvs.v1.ServerListing.$Properties;
    }

    /**
     * Properties of a ListFlowsRequest.
     * @deprecated Use tapvs.v1.ListFlowsRequest.$Properties instead.
     */
    interface IListFlowsRequest extends tapvs.v1.ListFlowsRequest.$Properties {}

    /** Represents a ListFlowsRequest. */
    class ListFlowsRequest {
      /**
       * Constructs a new ListFlowsRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListFlowsRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListFlowsRequest cursor. */
      cursor: number;

      /** ListFlowsRequest limit. */
      limit: number;

      /** ListFlowsRequest filter. */
      filter: string;

      /**
       * Encodes the specified ListFlowsRequest message. Does not implicitly {@link tapvs.v1.ListFlowsRequest.verify|verify} messages.
       * @param message ListFlowsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListFlowsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListFlowsRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListFlowsRequest.verify|verify} messages.
       * @param message ListFlowsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListFlowsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListFlowsRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape} ListFlowsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape;

      /**
       * Decodes a ListFlowsRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape} ListFlowsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape;

      /**
       * Verifies a ListFlowsRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListFlowsRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListFlowsRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListFlowsRequest;

      /**
       * Creates a plain object from a ListFlowsRequest message. Also converts values to other types if specified.
       * @param message ListFlowsRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListFlowsRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListFlowsRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListFlowsRequest {
      /** Properties of a ListFlowsRequest. */
      interface $Properties {
        /** ListFlowsRequest cursor */
        cursor?: number | null;

        /** ListFlowsRequest limit */
        limit?: number | null;

        /** ListFlowsRequest filter */
        filter?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListFlowsRequest. */
      type $Shape = tapvs.v1.ListFlowsRequest.$Properties;
    }

    /**
     * Properties of a ListFlowsResponse.
     * @deprecated Use tapvs.v1.ListFlowsResponse.$Properties instead.
     */
    interface IListFlowsResponse extends tapvs.v1.ListFlowsResponse.$Properties {}

    /** Represents a ListFlowsResponse. */
    class ListFlowsResponse {
      /**
       * Constructs a new ListFlowsResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListFlowsResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListFlowsResponse flows. */
      flows: tapvs.v1.Flow.$Properties[];

      /** ListFlowsResponse nextCursor. */
      nextCursor: number;

      /**
       * Encodes the specified ListFlowsResponse message. Does not implicitly {@link tapvs.v1.ListFlowsResponse.verify|verify} messages.
       * @param message ListFlowsResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListFlowsResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListFlowsResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListFlowsResponse.verify|verify} messages.
       * @param message ListFlowsResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListFlowsResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListFlowsResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape} ListFlowsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape;

      /**
       * Decodes a ListFlowsResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape} ListFlowsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape;

      /**
       * Verifies a ListFlowsResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListFlowsResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListFlowsResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListFlowsResponse;

      /**
       * Creates a plain object from a ListFlowsResponse message. Also converts values to other types if specified.
       * @param message ListFlowsResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListFlowsResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListFlowsResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListFlowsResponse {
      /** Properties of a ListFlowsResponse. */
      interface $Properties {
        /** ListFlowsResponse flows */
        flows?: tapvs.v1.Flow.$Properties[] | null;

        /** ListFlowsResponse nextCursor */
        nextCursor?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListFlowsResponse. */
      type $Shape = tapvs.v1.ListFlowsResponse.$Properties;
    }

    /**
     * Properties of a Flow.
     * @deprecated Use tapvs.v1.Flow.$Properties instead.
     */
    interface IFlow extends tapvs.v1.Flow.$Properties {}

    /** Represents a Flow. */
    class Flow {
      /**
       * Constructs a new Flow.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Flow.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Flow protocol. */
      protocol: tapvs.v1.Protocol;

      /** Flow client. */
      client: Uint8Array;

      /** Flow clientPort. */
      clientPort: number;

      /** Flow virtual. */
      virtual: Uint8Array;

      /** Flow virtualPort. */
      virtualPort: number;

      /** Flow server. */
      server: Uint8Array;

      /** Flow serverPort. */
      serverPort: number;

      /** Flow state. */
      state: string;

      /** Flow expiresMs. */
      expiresMs: number;

      /** Flow method. */
      method: tapvs.v1.ForwardingMethod;

      /** Flow template. */
      template: boolean;

      /** Flow persistenceEngine. */
      persistenceEngine: string;

      /** Flow persistenceData. */
      persistenceData: string;

      /** Flow ageMs. */
      ageMs: number;

      /** Flow scheduler. */
      scheduler: string;

      /**
       * Encodes the specified Flow message. Does not implicitly {@link tapvs.v1.Flow.verify|verify} messages.
       * @param message Flow message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Flow.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Flow message, length delimited. Does not implicitly {@link tapvs.v1.Flow.verify|verify} messages.
       * @param message Flow message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Flow.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Flow message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Flow & tapvs.v1.Flow.$Shape} Flow
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Flow & tapvs.v1.Flow.$Shape;

      /**
       * Decodes a Flow message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Flow & tapvs.v1.Flow.$Shape} Flow
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Flow & tapvs.v1.Flow.$Shape;

      /**
       * Verifies a Flow message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Flow message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Flow
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Flow;

      /**
       * Creates a plain object from a Flow message. Also converts values to other types if specified.
       * @param message Flow
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Flow,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Flow to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Flow {
      /** Properties of a Flow. */
      interface $Properties {
        /** Flow protocol */
        protocol?: tapvs.v1.Protocol | null;

        /** Flow client */
        client?: Uint8Array | null;

        /** Flow clientPort */
        clientPort?: number | null;

        /** Flow virtual */
        virtual?: Uint8Array | null;

        /** Flow virtualPort */
        virtualPort?: number | null;

        /** Flow server */
        server?: Uint8Array | null;

        /** Flow serverPort */
        serverPort?: number | null;

        /** Flow state */
        state?: string | null;

        /** Flow expiresMs */
        expiresMs?: number | null;

        /** Flow method */
        method?: tapvs.v1.ForwardingMethod | null;

        /** Flow template */
        template?: boolean | null;

        /** Flow persistenceEngine */
        persistenceEngine?: string | null;

        /** Flow persistenceData */
        persistenceData?: string | null;

        /** Flow ageMs */
        ageMs?: number | null;

        /** Flow scheduler */
        scheduler?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Flow. */
      type $Shape = tapvs.v1.Flow.$Properties;
    }

    /**
     * Properties of a ListCountersRequest.
     * @deprecated Use tapvs.v1.ListCountersRequest.$Properties instead.
     */
    interface IListCountersRequest extends tapvs.v1.ListCountersRequest.$Properties {}

    /** Represents a ListCountersRequest. */
    class ListCountersRequest {
      /**
       * Constructs a new ListCountersRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListCountersRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListCountersRequest nonZero. */
      nonZero: boolean;

      /**
       * Encodes the specified ListCountersRequest message. Does not implicitly {@link tapvs.v1.ListCountersRequest.verify|verify} messages.
       * @param message ListCountersRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListCountersRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListCountersRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListCountersRequest.verify|verify} messages.
       * @param message ListCountersRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListCountersRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListCountersRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape} ListCountersRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape;

      /**
       * Decodes a ListCountersRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape} ListCountersRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape;

      /**
       * Verifies a ListCountersRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListCountersRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListCountersRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListCountersRequest;

      /**
       * Creates a plain object from a ListCountersRequest message. Also converts values to other types if specified.
       * @param message ListCountersRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListCountersRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListCountersRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListCountersRequest {
      /** Properties of a ListCountersRequest. */
      interface $Properties {
        /** ListCountersRequest nonZero */
        nonZero?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListCountersRequest. */
      type $Shape = tapvs.v1.ListCountersRequest.$Properties;
    }

    /**
     * Properties of a ListCountersResponse.
     * @deprecated Use tapvs.v1.ListCountersResponse.$Properties instead.
     */
    interface IListCountersResponse extends tapvs.v1.ListCountersResponse.$Properties {}

    /** Represents a ListCountersResponse. */
    class ListCountersResponse {
      /**
       * Constructs a new ListCountersResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListCountersResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListCountersResponse verdicts. */
      verdicts: tapvs.v1.VerdictCounter.$Properties[];

      /** ListCountersResponse received. */
      received: number;

      /** ListCountersResponse held. */
      held: number;

      /** ListCountersResponse made. */
      made: tapvs.v1.MadeCounter.$Properties[];

      /** ListCountersResponse ports. */
      ports: tapvs.v1.PortCounters.$Properties[];

      /**
       * Encodes the specified ListCountersResponse message. Does not implicitly {@link tapvs.v1.ListCountersResponse.verify|verify} messages.
       * @param message ListCountersResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListCountersResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListCountersResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListCountersResponse.verify|verify} messages.
       * @param message ListCountersResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListCountersResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListCountersResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape} ListCountersResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape;

      /**
       * Decodes a ListCountersResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape} ListCountersResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape;

      /**
       * Verifies a ListCountersResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListCountersResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListCountersResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListCountersResponse;

      /**
       * Creates a plain object from a ListCountersResponse message. Also converts values to other types if specified.
       * @param message ListCountersResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListCountersResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListCountersResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListCountersResponse {
      /** Properties of a ListCountersResponse. */
      interface $Properties {
        /** ListCountersResponse verdicts */
        verdicts?: tapvs.v1.VerdictCounter.$Properties[] | null;

        /** ListCountersResponse received */
        received?: number | null;

        /** ListCountersResponse held */
        held?: number | null;

        /** ListCountersResponse made */
        made?: tapvs.v1.MadeCounter.$Properties[] | null;

        /** ListCountersResponse ports */
        ports?: tapvs.v1.PortCounters.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListCountersResponse. */
      type $Shape = tapvs.v1.ListCountersResponse.$Properties;
    }

    /**
     * Properties of a VerdictCounter.
     * @deprecated Use tapvs.v1.VerdictCounter.$Properties instead.
     */
    interface IVerdictCounter extends tapvs.v1.VerdictCounter.$Properties {}

    /** Represents a VerdictCounter. */
    class VerdictCounter {
      /**
       * Constructs a new VerdictCounter.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.VerdictCounter.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** VerdictCounter name. */
      name: string;

      /** VerdictCounter kind. */
      kind: string;

      /** VerdictCounter frames. */
      frames: number;

      /** VerdictCounter meaning. */
      meaning: string;

      /**
       * Encodes the specified VerdictCounter message. Does not implicitly {@link tapvs.v1.VerdictCounter.verify|verify} messages.
       * @param message VerdictCounter message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.VerdictCounter.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified VerdictCounter message, length delimited. Does not implicitly {@link tapvs.v1.VerdictCounter.verify|verify} messages.
       * @param message VerdictCounter message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.VerdictCounter.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a VerdictCounter message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape} VerdictCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape;

      /**
       * Decodes a VerdictCounter message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape} VerdictCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape;

      /**
       * Verifies a VerdictCounter message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a VerdictCounter message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns VerdictCounter
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.VerdictCounter;

      /**
       * Creates a plain object from a VerdictCounter message. Also converts values to other types if specified.
       * @param message VerdictCounter
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.VerdictCounter,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this VerdictCounter to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace VerdictCounter {
      /** Properties of a VerdictCounter. */
      interface $Properties {
        /** VerdictCounter name */
        name?: string | null;

        /** VerdictCounter kind */
        kind?: string | null;

        /** VerdictCounter frames */
        frames?: number | null;

        /** VerdictCounter meaning */
        meaning?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a VerdictCounter. */
      type $Shape = tapvs.v1.VerdictCounter.$Properties;
    }

    /**
     * Properties of a MadeCounter.
     * @deprecated Use tapvs.v1.MadeCounter.$Properties instead.
     */
    interface IMadeCounter extends tapvs.v1.MadeCounter.$Properties {}

    /** Represents a MadeCounter. */
    class MadeCounter {
      /**
       * Constructs a new MadeCounter.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.MadeCounter.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** MadeCounter name. */
      name: string;

      /** MadeCounter frames. */
      frames: number;

      /**
       * Encodes the specified MadeCounter message. Does not implicitly {@link tapvs.v1.MadeCounter.verify|verify} messages.
       * @param message MadeCounter message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.MadeCounter.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified MadeCounter message, length delimited. Does not implicitly {@link tapvs.v1.MadeCounter.verify|verify} messages.
       * @param message MadeCounter message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.MadeCounter.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a MadeCounter message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape} MadeCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape;

      /**
       * Decodes a MadeCounter message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape} MadeCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape;

      /**
       * Verifies a MadeCounter message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a MadeCounter message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns MadeCounter
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.MadeCounter;

      /**
       * Creates a plain object from a MadeCounter message. Also converts values to other types if specified.
       * @param message MadeCounter
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.MadeCounter,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this MadeCounter to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace MadeCounter {
      /** Properties of a MadeCounter. */
      interface $Properties {
        /** MadeCounter name */
        name?: string | null;

        /** MadeCounter frames */
        frames?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a MadeCounter. */
      type $Shape = tapvs.v1.MadeCounter.$Properties;
    }

    /**
     * Properties of a PortCounters.
     * @deprecated Use tapvs.v1.PortCounters.$Properties instead.
     */
    interface IPortCounters extends tapvs.v1.PortCounters.$Properties {}

    /** Represents a PortCounters. */
    class PortCounters {
      /**
       * Constructs a new PortCounters.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.PortCounters.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** PortCounters name. */
      name: string;

      /** PortCounters kind. */
      kind: string;

      /** PortCounters receivedFrames. */
      receivedFrames: number;

      /** PortCounters receivedBytes. */
      receivedBytes: number;

      /** PortCounters sentFrames. */
      sentFrames: number;

      /** PortCounters sentBytes. */
      sentBytes: number;

      /** PortCounters mac. */
      mac: string;

      /** PortCounters mtu. */
      mtu: number;

      /** PortCounters addresses. */
      addresses: string[];

      /** PortCounters driver. */
      driver: string;

      /**
       * Encodes the specified PortCounters message. Does not implicitly {@link tapvs.v1.PortCounters.verify|verify} messages.
       * @param message PortCounters message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.PortCounters.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified PortCounters message, length delimited. Does not implicitly {@link tapvs.v1.PortCounters.verify|verify} messages.
       * @param message PortCounters message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.PortCounters.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a PortCounters message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape} PortCounters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape;

      /**
       * Decodes a PortCounters message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape} PortCounters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape;

      /**
       * Verifies a PortCounters message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a PortCounters message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns PortCounters
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.PortCounters;

      /**
       * Creates a plain object from a PortCounters message. Also converts values to other types if specified.
       * @param message PortCounters
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.PortCounters,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this PortCounters to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace PortCounters {
      /** Properties of a PortCounters. */
      interface $Properties {
        /** PortCounters name */
        name?: string | null;

        /** PortCounters kind */
        kind?: string | null;

        /** PortCounters receivedFrames */
        receivedFrames?: number | null;

        /** PortCounters receivedBytes */
        receivedBytes?: number | null;

        /** PortCounters sentFrames */
        sentFrames?: number | null;

        /** PortCounters sentBytes */
        sentBytes?: number | null;

        /** PortCounters mac */
        mac?: string | null;

        /** PortCounters mtu */
        mtu?: number | null;

        /** PortCounters addresses */
        addresses?: string[] | null;

        /** PortCounters driver */
        driver?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a PortCounters. */
      type $Shape = tapvs.v1.PortCounters.$Properties;
    }

    /**
     * Properties of a GetStatusRequest.
     * @deprecated Use tapvs.v1.GetStatusRequest.$Properties instead.
     */
    interface IGetStatusRequest extends tapvs.v1.GetStatusRequest.$Properties {}

    /** Represents a GetStatusRequest. */
    class GetStatusRequest {
      /**
       * Constructs a new GetStatusRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.GetStatusRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified GetStatusRequest message. Does not implicitly {@link tapvs.v1.GetStatusRequest.verify|verify} messages.
       * @param message GetStatusRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.GetStatusRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified GetStatusRequest message, length delimited. Does not implicitly {@link tapvs.v1.GetStatusRequest.verify|verify} messages.
       * @param message GetStatusRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.GetStatusRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a GetStatusRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape} GetStatusRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape;

      /**
       * Decodes a GetStatusRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape} GetStatusRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape;

      /**
       * Verifies a GetStatusRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a GetStatusRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns GetStatusRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.GetStatusRequest;

      /**
       * Creates a plain object from a GetStatusRequest message. Also converts values to other types if specified.
       * @param message GetStatusRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.GetStatusRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this GetStatusRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace GetStatusRequest {
      /** Properties of a GetStatusRequest. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a GetStatusRequest. */
      type $Shape = tapvs.v1.GetStatusRequest.$Properties;
    }

    /**
     * Properties of a GetStatusResponse.
     * @deprecated Use tapvs.v1.GetStatusResponse.$Properties instead.
     */
    interface IGetStatusResponse extends tapvs.v1.GetStatusResponse.$Properties {}

    /** Represents a GetStatusResponse. */
    class GetStatusResponse {
      /**
       * Constructs a new GetStatusResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.GetStatusResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** GetStatusResponse version. */
      version: string;

      /** GetStatusResponse pid. */
      pid: number;

      /** GetStatusResponse uptimeMs. */
      uptimeMs: number;

      /** GetStatusResponse flows. */
      flows: number;

      /** GetStatusResponse flowCapacity. */
      flowCapacity: number;

      /** GetStatusResponse services. */
      services: number;

      /** GetStatusResponse servers. */
      servers: number;

      /** GetStatusResponse counters. */
      counters?: tapvs.v1.Counters.$Properties | null;

      /** GetStatusResponse rates. */
      rates?: tapvs.v1.Rates.$Properties | null;

      /** GetStatusResponse revision. */
      revision: number;

      /**
       * Encodes the specified GetStatusResponse message. Does not implicitly {@link tapvs.v1.GetStatusResponse.verify|verify} messages.
       * @param message GetStatusResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.GetStatusResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified GetStatusResponse message, length delimited. Does not implicitly {@link tapvs.v1.GetStatusResponse.verify|verify} messages.
       * @param message GetStatusResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.GetStatusResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a GetStatusResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape} GetStatusResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape;

      /**
       * Decodes a GetStatusResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape} GetStatusResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape;

      /**
       * Verifies a GetStatusResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a GetStatusResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns GetStatusResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.GetStatusResponse;

      /**
       * Creates a plain object from a GetStatusResponse message. Also converts values to other types if specified.
       * @param message GetStatusResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.GetStatusResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this GetStatusResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace GetStatusResponse {
      /** Properties of a GetStatusResponse. */
      interface $Properties {
        /** GetStatusResponse version */
        version?: string | null;

        /** GetStatusResponse pid */
        pid?: number | null;

        /** GetStatusResponse uptimeMs */
        uptimeMs?: number | null;

        /** GetStatusResponse flows */
        flows?: number | null;

        /** GetStatusResponse flowCapacity */
        flowCapacity?: number | null;

        /** GetStatusResponse services */
        services?: number | null;

        /** GetStatusResponse servers */
        servers?: number | null;

        /** GetStatusResponse counters */
        counters?: tapvs.v1.Counters.$Properties | null;

        /** GetStatusResponse rates */
        rates?: tapvs.v1.Rates.$Properties | null;

        /** GetStatusResponse revision */
        revision?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a GetStatusResponse. */
      type $Shape = tapvs.v1.GetStatusResponse.$Properties;
    }

    /**
     * Properties of a TraceStep.
     * @deprecated Use tapvs.v1.TraceStep.$Properties instead.
     */
    interface ITraceStep extends tapvs.v1.TraceStep.$Properties {}

    /** Represents a TraceStep. */
    class TraceStep {
      /**
       * Constructs a new TraceStep.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.TraceStep.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** TraceStep hook. */
      hook: string;

      /** TraceStep stage. */
      stage: string;

      /** TraceStep text. */
      text: string;

      /**
       * Encodes the specified TraceStep message. Does not implicitly {@link tapvs.v1.TraceStep.verify|verify} messages.
       * @param message TraceStep message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.TraceStep.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified TraceStep message, length delimited. Does not implicitly {@link tapvs.v1.TraceStep.verify|verify} messages.
       * @param message TraceStep message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.TraceStep.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a TraceStep message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape} TraceStep
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape;

      /**
       * Decodes a TraceStep message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape} TraceStep
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape;

      /**
       * Verifies a TraceStep message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a TraceStep message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns TraceStep
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.TraceStep;

      /**
       * Creates a plain object from a TraceStep message. Also converts values to other types if specified.
       * @param message TraceStep
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.TraceStep,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this TraceStep to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace TraceStep {
      /** Properties of a TraceStep. */
      interface $Properties {
        /** TraceStep hook */
        hook?: string | null;

        /** TraceStep stage */
        stage?: string | null;

        /** TraceStep text */
        text?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a TraceStep. */
      type $Shape = tapvs.v1.TraceStep.$Properties;
    }

    /**
     * Properties of a Consideration.
     * @deprecated Use tapvs.v1.Consideration.$Properties instead.
     */
    interface IConsideration extends tapvs.v1.Consideration.$Properties {}

    /** Represents a Consideration. */
    class Consideration {
      /**
       * Constructs a new Consideration.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Consideration.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Consideration server. */
      server: string;

      /** Consideration weight. */
      weight: number;

      /** Consideration active. */
      active: number;

      /** Consideration inactive. */
      inactive: number;

      /** Consideration overhead. */
      overhead: string;

      /** Consideration excluded. */
      excluded: string;

      /** Consideration chosen. */
      chosen: boolean;

      /**
       * Encodes the specified Consideration message. Does not implicitly {@link tapvs.v1.Consideration.verify|verify} messages.
       * @param message Consideration message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Consideration.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Consideration message, length delimited. Does not implicitly {@link tapvs.v1.Consideration.verify|verify} messages.
       * @param message Consideration message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Consideration.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Consideration message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape} Consideration
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape;

      /**
       * Decodes a Consideration message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape} Consideration
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape;

      /**
       * Verifies a Consideration message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Consideration message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Consideration
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Consideration;

      /**
       * Creates a plain object from a Consideration message. Also converts values to other types if specified.
       * @param message Consideration
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Consideration,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Consideration to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Consideration {
      /** Properties of a Consideration. */
      interface $Properties {
        /** Consideration server */
        server?: string | null;

        /** Consideration weight */
        weight?: number | null;

        /** Consideration active */
        active?: number | null;

        /** Consideration inactive */
        inactive?: number | null;

        /** Consideration overhead */
        overhead?: string | null;

        /** Consideration excluded */
        excluded?: string | null;

        /** Consideration chosen */
        chosen?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Consideration. */
      type $Shape = tapvs.v1.Consideration.$Properties;
    }

    /**
     * Properties of a SentFrame.
     * @deprecated Use tapvs.v1.SentFrame.$Properties instead.
     */
    interface ISentFrame extends tapvs.v1.SentFrame.$Properties {}

    /** Represents a SentFrame. */
    class SentFrame {
      /**
       * Constructs a new SentFrame.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.SentFrame.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** SentFrame port. */
      port: string;

      /** SentFrame frame. */
      frame: Uint8Array;

      /**
       * Encodes the specified SentFrame message. Does not implicitly {@link tapvs.v1.SentFrame.verify|verify} messages.
       * @param message SentFrame message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.SentFrame.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified SentFrame message, length delimited. Does not implicitly {@link tapvs.v1.SentFrame.verify|verify} messages.
       * @param message SentFrame message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.SentFrame.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a SentFrame message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape} SentFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape;

      /**
       * Decodes a SentFrame message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape} SentFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape;

      /**
       * Verifies a SentFrame message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a SentFrame message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns SentFrame
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.SentFrame;

      /**
       * Creates a plain object from a SentFrame message. Also converts values to other types if specified.
       * @param message SentFrame
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.SentFrame,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this SentFrame to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace SentFrame {
      /** Properties of a SentFrame. */
      interface $Properties {
        /** SentFrame port */
        port?: string | null;

        /** SentFrame frame */
        frame?: Uint8Array | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a SentFrame. */
      type $Shape = tapvs.v1.SentFrame.$Properties;
    }

    /**
     * Properties of a PacketTrace.
     * @deprecated Use tapvs.v1.PacketTrace.$Properties instead.
     */
    interface IPacketTrace extends tapvs.v1.PacketTrace.$Properties {}

    /** Represents a PacketTrace. */
    class PacketTrace {
      /**
       * Constructs a new PacketTrace.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.PacketTrace.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** PacketTrace timeUs. */
      timeUs: number;

      /** PacketTrace port. */
      port: string;

      /** PacketTrace frame. */
      frame: Uint8Array;

      /** PacketTrace steps. */
      steps: tapvs.v1.TraceStep.$Properties[];

      /** PacketTrace verdict. */
      verdict: string;

      /** PacketTrace kind. */
      kind: string;

      /** PacketTrace meaning. */
      meaning: string;

      /** PacketTrace scheduler. */
      scheduler: string;

      /** PacketTrace considerations. */
      considerations: tapvs.v1.Consideration.$Properties[];

      /** PacketTrace sent. */
      sent: tapvs.v1.SentFrame.$Properties[];

      /**
       * Encodes the specified PacketTrace message. Does not implicitly {@link tapvs.v1.PacketTrace.verify|verify} messages.
       * @param message PacketTrace message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.PacketTrace.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified PacketTrace message, length delimited. Does not implicitly {@link tapvs.v1.PacketTrace.verify|verify} messages.
       * @param message PacketTrace message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.PacketTrace.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a PacketTrace message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape} PacketTrace
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape;

      /**
       * Decodes a PacketTrace message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape} PacketTrace
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape;

      /**
       * Verifies a PacketTrace message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a PacketTrace message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns PacketTrace
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.PacketTrace;

      /**
       * Creates a plain object from a PacketTrace message. Also converts values to other types if specified.
       * @param message PacketTrace
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.PacketTrace,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this PacketTrace to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace PacketTrace {
      /** Properties of a PacketTrace. */
      interface $Properties {
        /** PacketTrace timeUs */
        timeUs?: number | null;

        /** PacketTrace port */
        port?: string | null;

        /** PacketTrace frame */
        frame?: Uint8Array | null;

        /** PacketTrace steps */
        steps?: tapvs.v1.TraceStep.$Properties[] | null;

        /** PacketTrace verdict */
        verdict?: string | null;

        /** PacketTrace kind */
        kind?: string | null;

        /** PacketTrace meaning */
        meaning?: string | null;

        /** PacketTrace scheduler */
        scheduler?: string | null;

        /** PacketTrace considerations */
        considerations?: tapvs.v1.Consideration.$Properties[] | null;

        /** PacketTrace sent */
        sent?: tapvs.v1.SentFrame.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a PacketTrace. */
      type $Shape = tapvs.v1.PacketTrace.$Properties;
    }

    /**
     * Properties of a CapturedFrame.
     * @deprecated Use tapvs.v1.CapturedFrame.$Properties instead.
     */
    interface ICapturedFrame extends tapvs.v1.CapturedFrame.$Properties {}

    /** Represents a CapturedFrame. */
    class CapturedFrame {
      /**
       * Constructs a new CapturedFrame.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.CapturedFrame.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** CapturedFrame timeUs. */
      timeUs: number;

      /** CapturedFrame port. */
      port: string;

      /** CapturedFrame sent. */
      sent: boolean;

      /** CapturedFrame frame. */
      frame: Uint8Array;

      /** CapturedFrame frameBytes. */
      frameBytes: number;

      /** CapturedFrame comment. */
      comment: string;

      /**
       * Encodes the specified CapturedFrame message. Does not implicitly {@link tapvs.v1.CapturedFrame.verify|verify} messages.
       * @param message CapturedFrame message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.CapturedFrame.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified CapturedFrame message, length delimited. Does not implicitly {@link tapvs.v1.CapturedFrame.verify|verify} messages.
       * @param message CapturedFrame message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.CapturedFrame.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a CapturedFrame message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape} CapturedFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape;

      /**
       * Decodes a CapturedFrame message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape} CapturedFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape;

      /**
       * Verifies a CapturedFrame message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a CapturedFrame message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns CapturedFrame
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.CapturedFrame;

      /**
       * Creates a plain object from a CapturedFrame message. Also converts values to other types if specified.
       * @param message CapturedFrame
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.CapturedFrame,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this CapturedFrame to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace CapturedFrame {
      /** Properties of a CapturedFrame. */
      interface $Properties {
        /** CapturedFrame timeUs */
        timeUs?: number | null;

        /** CapturedFrame port */
        port?: string | null;

        /** CapturedFrame sent */
        sent?: boolean | null;

        /** CapturedFrame frame */
        frame?: Uint8Array | null;

        /** CapturedFrame frameBytes */
        frameBytes?: number | null;

        /** CapturedFrame comment */
        comment?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a CapturedFrame. */
      type $Shape = tapvs.v1.CapturedFrame.$Properties;
    }

    /**
     * Properties of a ListNeighboursRequest.
     * @deprecated Use tapvs.v1.ListNeighboursRequest.$Properties instead.
     */
    interface IListNeighboursRequest extends tapvs.v1.ListNeighboursRequest.$Properties {}

    /** Represents a ListNeighboursRequest. */
    class ListNeighboursRequest {
      /**
       * Constructs a new ListNeighboursRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListNeighboursRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified ListNeighboursRequest message. Does not implicitly {@link tapvs.v1.ListNeighboursRequest.verify|verify} messages.
       * @param message ListNeighboursRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListNeighboursRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListNeighboursRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListNeighboursRequest.verify|verify} messages.
       * @param message ListNeighboursRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListNeighboursRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListNeighboursRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape} ListNeighboursRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape;

      /**
       * Decodes a ListNeighboursRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape} ListNeighboursRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape;

      /**
       * Verifies a ListNeighboursRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListNeighboursRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListNeighboursRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListNeighboursRequest;

      /**
       * Creates a plain object from a ListNeighboursRequest message. Also converts values to other types if specified.
       * @param message ListNeighboursRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListNeighboursRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListNeighboursRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListNeighboursRequest {
      /** Properties of a ListNeighboursRequest. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListNeighboursRequest. */
      type $Shape = tapvs.v1.ListNeighboursRequest.$Properties;
    }

    /**
     * Properties of a ListNeighboursResponse.
     * @deprecated Use tapvs.v1.ListNeighboursResponse.$Properties instead.
     */
    interface IListNeighboursResponse extends tapvs.v1.ListNeighboursResponse.$Properties {}

    /** Represents a ListNeighboursResponse. */
    class ListNeighboursResponse {
      /**
       * Constructs a new ListNeighboursResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListNeighboursResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListNeighboursResponse neighbours. */
      neighbours: tapvs.v1.Neighbour.$Properties[];

      /**
       * Encodes the specified ListNeighboursResponse message. Does not implicitly {@link tapvs.v1.ListNeighboursResponse.verify|verify} messages.
       * @param message ListNeighboursResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListNeighboursResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListNeighboursResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListNeighboursResponse.verify|verify} messages.
       * @param message ListNeighboursResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListNeighboursResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListNeighboursResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape} ListNeighboursResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape;

      /**
       * Decodes a ListNeighboursResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape} ListNeighboursResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape;

      /**
       * Verifies a ListNeighboursResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListNeighboursResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListNeighboursResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListNeighboursResponse;

      /**
       * Creates a plain object from a ListNeighboursResponse message. Also converts values to other types if specified.
       * @param message ListNeighboursResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListNeighboursResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListNeighboursResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListNeighboursResponse {
      /** Properties of a ListNeighboursResponse. */
      interface $Properties {
        /** ListNeighboursResponse neighbours */
        neighbours?: tapvs.v1.Neighbour.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListNeighboursResponse. */
      type $Shape = tapvs.v1.ListNeighboursResponse.$Properties;
    }

    /**
     * Properties of a Neighbour.
     * @deprecated Use tapvs.v1.Neighbour.$Properties instead.
     */
    interface INeighbour extends tapvs.v1.Neighbour.$Properties {}

    /** Represents a Neighbour. */
    class Neighbour {
      /**
       * Constructs a new Neighbour.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Neighbour.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Neighbour port. */
      port: string;

      /** Neighbour address. */
      address: Uint8Array;

      /** Neighbour mac. */
      mac: string;

      /** Neighbour state. */
      state: string;

      /** Neighbour ageMs. */
      ageMs: number;

      /** Neighbour waiting. */
      waiting: number;

      /**
       * Encodes the specified Neighbour message. Does not implicitly {@link tapvs.v1.Neighbour.verify|verify} messages.
       * @param message Neighbour message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Neighbour.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Neighbour message, length delimited. Does not implicitly {@link tapvs.v1.Neighbour.verify|verify} messages.
       * @param message Neighbour message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Neighbour.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Neighbour message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape} Neighbour
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape;

      /**
       * Decodes a Neighbour message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape} Neighbour
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape;

      /**
       * Verifies a Neighbour message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Neighbour message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Neighbour
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Neighbour;

      /**
       * Creates a plain object from a Neighbour message. Also converts values to other types if specified.
       * @param message Neighbour
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Neighbour,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Neighbour to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Neighbour {
      /** Properties of a Neighbour. */
      interface $Properties {
        /** Neighbour port */
        port?: string | null;

        /** Neighbour address */
        address?: Uint8Array | null;

        /** Neighbour mac */
        mac?: string | null;

        /** Neighbour state */
        state?: string | null;

        /** Neighbour ageMs */
        ageMs?: number | null;

        /** Neighbour waiting */
        waiting?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Neighbour. */
      type $Shape = tapvs.v1.Neighbour.$Properties;
    }

    /** Protocol enum. */
    enum Protocol {
      /** PROTOCOL_UNSPECIFIED value */
      PROTOCOL_UNSPECIFIED = 0,

      /** PROTOCOL_TCP value */
      PROTOCOL_TCP = 6,

      /** PROTOCOL_UDP value */
      PROTOCOL_UDP = 17,

      /** PROTOCOL_SCTP value */
      PROTOCOL_SCTP = 132,
    }

    /** Family enum. */
    enum Family {
      /** FAMILY_UNSPECIFIED value */
      FAMILY_UNSPECIFIED = 0,

      /** FAMILY_IPV4 value */
      FAMILY_IPV4 = 4,

      /** FAMILY_IPV6 value */
      FAMILY_IPV6 = 6,
    }

    /** ForwardingMethod enum. */
    enum ForwardingMethod {
      /** FORWARDING_METHOD_UNSPECIFIED value */
      FORWARDING_METHOD_UNSPECIFIED = 0,

      /** FORWARDING_METHOD_NAT value */
      FORWARDING_METHOD_NAT = 1,

      /** FORWARDING_METHOD_LOCAL value */
      FORWARDING_METHOD_LOCAL = 2,

      /** FORWARDING_METHOD_TUNNEL value */
      FORWARDING_METHOD_TUNNEL = 3,

      /** FORWARDING_METHOD_DIRECT_ROUTING value */
      FORWARDING_METHOD_DIRECT_ROUTING = 4,

      /** FORWARDING_METHOD_BYPASS value */
      FORWARDING_METHOD_BYPASS = 5,
    }

    /** TunnelType enum. */
    enum TunnelType {
      /** TUNNEL_TYPE_UNSPECIFIED value */
      TUNNEL_TYPE_UNSPECIFIED = 0,

      /** TUNNEL_TYPE_GUE value */
      TUNNEL_TYPE_GUE = 1,

      /** TUNNEL_TYPE_GRE value */
      TUNNEL_TYPE_GRE = 2,
    }

    /** TunnelChecksum enum. */
    enum TunnelChecksum {
      /** TUNNEL_CHECKSUM_UNSPECIFIED value */
      TUNNEL_CHECKSUM_UNSPECIFIED = 0,

      /** TUNNEL_CHECKSUM_FULL value */
      TUNNEL_CHECKSUM_FULL = 1,

      /** TUNNEL_CHECKSUM_REMOTE value */
      TUNNEL_CHECKSUM_REMOTE = 2,
    }

    /**
     * Properties of a ServiceKey.
     * @deprecated Use tapvs.v1.ServiceKey.$Properties instead.
     */
    interface IServiceKey extends tapvs.v1.ServiceKey.$Properties {}

    /** Represents a ServiceKey. */
    class ServiceKey {
      /**
       * Constructs a new ServiceKey.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ServiceKey.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ServiceKey protocol. */
      protocol: tapvs.v1.Protocol;

      /** ServiceKey address. */
      address: Uint8Array;

      /** ServiceKey port. */
      port: number;

      /** ServiceKey mark. */
      mark: number;

      /** ServiceKey family. */
      family: tapvs.v1.Family;

      /**
       * Encodes the specified ServiceKey message. Does not implicitly {@link tapvs.v1.ServiceKey.verify|verify} messages.
       * @param message ServiceKey message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ServiceKey.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ServiceKey message, length delimited. Does not implicitly {@link tapvs.v1.ServiceKey.verify|verify} messages.
       * @param message ServiceKey message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ServiceKey.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ServiceKey message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape} ServiceKey
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape;

      /**
       * Decodes a ServiceKey message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape} ServiceKey
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape;

      /**
       * Verifies a ServiceKey message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ServiceKey message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ServiceKey
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ServiceKey;

      /**
       * Creates a plain object from a ServiceKey message. Also converts values to other types if specified.
       * @param message ServiceKey
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ServiceKey,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ServiceKey to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ServiceKey {
      /** Properties of a ServiceKey. */
      interface $Properties {
        /** ServiceKey protocol */
        protocol?: tapvs.v1.Protocol | null;

        /** ServiceKey address */
        address?: Uint8Array | null;

        /** ServiceKey port */
        port?: number | null;

        /** ServiceKey mark */
        mark?: number | null;

        /** ServiceKey family */
        family?: tapvs.v1.Family | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ServiceKey. */
      type $Shape = tapvs.v1.ServiceKey.$Properties;
    }

    /**
     * Properties of a Service.
     * @deprecated Use tapvs.v1.Service.$Properties instead.
     */
    interface IService extends tapvs.v1.Service.$Properties {}

    /** Represents a Service. */
    class Service {
      /**
       * Constructs a new Service.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Service.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Service key. */
      key?: tapvs.v1.ServiceKey.$Properties | null;

      /** Service scheduler. */
      scheduler: string;

      /** Service schedulerFlags. */
      schedulerFlags: number;

      /** Service persistent. */
      persistent: boolean;

      /** Service persistenceSeconds. */
      persistenceSeconds: number;

      /** Service persistencePrefix. */
      persistencePrefix: number;

      /** Service persistenceMask. */
      persistenceMask: number;

      /** Service persistenceEngine. */
      persistenceEngine: string;

      /** Service onePacket. */
      onePacket: boolean;

      /**
       * Encodes the specified Service message. Does not implicitly {@link tapvs.v1.Service.verify|verify} messages.
       * @param message Service message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Service.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Service message, length delimited. Does not implicitly {@link tapvs.v1.Service.verify|verify} messages.
       * @param message Service message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Service.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Service message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Service & tapvs.v1.Service.$Shape} Service
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Service & tapvs.v1.Service.$Shape;

      /**
       * Decodes a Service message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Service & tapvs.v1.Service.$Shape} Service
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Service & tapvs.v1.Service.$Shape;

      /**
       * Verifies a Service message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Service message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Service
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Service;

      /**
       * Creates a plain object from a Service message. Also converts values to other types if specified.
       * @param message Service
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Service,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Service to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Service {
      /** Properties of a Service. */
      interface $Properties {
        /** Service key */
        key?: tapvs.v1.ServiceKey.$Properties | null;

        /** Service scheduler */
        scheduler?: string | null;

        /** Service schedulerFlags */
        schedulerFlags?: number | null;

        /** Service persistent */
        persistent?: boolean | null;

        /** Service persistenceSeconds */
        persistenceSeconds?: number | null;

        /** Service persistencePrefix */
        persistencePrefix?: number | null;

        /** Service persistenceMask */
        persistenceMask?: number | null;

        /** Service persistenceEngine */
        persistenceEngine?: string | null;

        /** Service onePacket */
        onePacket?: boolean | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Service. */
      type $Shape = tapvs.v1.Service.$Properties;
    }

    /**
     * Properties of a Server.
     * @deprecated Use tapvs.v1.Server.$Properties instead.
     */
    interface IServer extends tapvs.v1.Server.$Properties {}

    /** Represents a Server. */
    class Server {
      /**
       * Constructs a new Server.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.Server.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** Server address. */
      address: Uint8Array;

      /** Server port. */
      port: number;

      /** Server method. */
      method: tapvs.v1.ForwardingMethod;

      /** Server weight. */
      weight: number;

      /** Server upperThreshold. */
      upperThreshold: number;

      /** Server lowerThreshold. */
      lowerThreshold: number;

      /** Server tunnelType. */
      tunnelType: tapvs.v1.TunnelType;

      /** Server tunnelPort. */
      tunnelPort: number;

      /** Server tunnelChecksum. */
      tunnelChecksum: tapvs.v1.TunnelChecksum;

      /**
       * Encodes the specified Server message. Does not implicitly {@link tapvs.v1.Server.verify|verify} messages.
       * @param message Server message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.Server.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified Server message, length delimited. Does not implicitly {@link tapvs.v1.Server.verify|verify} messages.
       * @param message Server message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.Server.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a Server message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.Server & tapvs.v1.Server.$Shape} Server
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.Server & tapvs.v1.Server.$Shape;

      /**
       * Decodes a Server message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.Server & tapvs.v1.Server.$Shape} Server
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.Server & tapvs.v1.Server.$Shape;

      /**
       * Verifies a Server message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a Server message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns Server
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.Server;

      /**
       * Creates a plain object from a Server message. Also converts values to other types if specified.
       * @param message Server
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.Server,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this Server to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace Server {
      /** Properties of a Server. */
      interface $Properties {
        /** Server address */
        address?: Uint8Array | null;

        /** Server port */
        port?: number | null;

        /** Server method */
        method?: tapvs.v1.ForwardingMethod | null;

        /** Server weight */
        weight?: number | null;

        /** Server upperThreshold */
        upperThreshold?: number | null;

        /** Server lowerThreshold */
        lowerThreshold?: number | null;

        /** Server tunnelType */
        tunnelType?: tapvs.v1.TunnelType | null;

        /** Server tunnelPort */
        tunnelPort?: number | null;

        /** Server tunnelChecksum */
        tunnelChecksum?: tapvs.v1.TunnelChecksum | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a Server. */
      type $Shape = tapvs.v1.Server.$Properties;
    }

    /**
     * Properties of an AddServiceRequest.
     * @deprecated Use tapvs.v1.AddServiceRequest.$Properties instead.
     */
    interface IAddServiceRequest extends tapvs.v1.AddServiceRequest.$Properties {}

    /** Represents an AddServiceRequest. */
    class AddServiceRequest {
      /**
       * Constructs a new AddServiceRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.AddServiceRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** AddServiceRequest service. */
      service?: tapvs.v1.Service.$Properties | null;

      /**
       * Encodes the specified AddServiceRequest message. Does not implicitly {@link tapvs.v1.AddServiceRequest.verify|verify} messages.
       * @param message AddServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.AddServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified AddServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddServiceRequest.verify|verify} messages.
       * @param message AddServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.AddServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes an AddServiceRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape} AddServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape;

      /**
       * Decodes an AddServiceRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape} AddServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape;

      /**
       * Verifies an AddServiceRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates an AddServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns AddServiceRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.AddServiceRequest;

      /**
       * Creates a plain object from an AddServiceRequest message. Also converts values to other types if specified.
       * @param message AddServiceRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.AddServiceRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this AddServiceRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace AddServiceRequest {
      /** Properties of an AddServiceRequest. */
      interface $Properties {
        /** AddServiceRequest service */
        service?: tapvs.v1.Service.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of an AddServiceRequest. */
      type $Shape = tapvs.v1.AddServiceRequest.$Properties;
    }

    /**
     * Properties of an EditServiceRequest.
     * @deprecated Use tapvs.v1.EditServiceRequest.$Properties instead.
     */
    interface IEditServiceRequest extends tapvs.v1.EditServiceRequest.$Properties {}

    /** Represents an EditServiceRequest. */
    class EditServiceRequest {
      /**
       * Constructs a new EditServiceRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.EditServiceRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** EditServiceRequest service. */
      service?: tapvs.v1.Service.$Properties | null;

      /**
       * Encodes the specified EditServiceRequest message. Does not implicitly {@link tapvs.v1.EditServiceRequest.verify|verify} messages.
       * @param message EditServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.EditServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified EditServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.EditServiceRequest.verify|verify} messages.
       * @param message EditServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.EditServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes an EditServiceRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape} EditServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape;

      /**
       * Decodes an EditServiceRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape} EditServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape;

      /**
       * Verifies an EditServiceRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates an EditServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns EditServiceRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.EditServiceRequest;

      /**
       * Creates a plain object from an EditServiceRequest message. Also converts values to other types if specified.
       * @param message EditServiceRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.EditServiceRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this EditServiceRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace EditServiceRequest {
      /** Properties of an EditServiceRequest. */
      interface $Properties {
        /** EditServiceRequest service */
        service?: tapvs.v1.Service.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of an EditServiceRequest. */
      type $Shape = tapvs.v1.EditServiceRequest.$Properties;
    }

    /**
     * Properties of a DeleteServiceRequest.
     * @deprecated Use tapvs.v1.DeleteServiceRequest.$Properties instead.
     */
    interface IDeleteServiceRequest extends tapvs.v1.DeleteServiceRequest.$Properties {}

    /** Represents a DeleteServiceRequest. */
    class DeleteServiceRequest {
      /**
       * Constructs a new DeleteServiceRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.DeleteServiceRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** DeleteServiceRequest key. */
      key?: tapvs.v1.ServiceKey.$Properties | null;

      /**
       * Encodes the specified DeleteServiceRequest message. Does not implicitly {@link tapvs.v1.DeleteServiceRequest.verify|verify} messages.
       * @param message DeleteServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.DeleteServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified DeleteServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteServiceRequest.verify|verify} messages.
       * @param message DeleteServiceRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.DeleteServiceRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a DeleteServiceRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape} DeleteServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape;

      /**
       * Decodes a DeleteServiceRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape} DeleteServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape;

      /**
       * Verifies a DeleteServiceRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a DeleteServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns DeleteServiceRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.DeleteServiceRequest;

      /**
       * Creates a plain object from a DeleteServiceRequest message. Also converts values to other types if specified.
       * @param message DeleteServiceRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.DeleteServiceRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this DeleteServiceRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace DeleteServiceRequest {
      /** Properties of a DeleteServiceRequest. */
      interface $Properties {
        /** DeleteServiceRequest key */
        key?: tapvs.v1.ServiceKey.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a DeleteServiceRequest. */
      type $Shape = tapvs.v1.DeleteServiceRequest.$Properties;
    }

    /**
     * Properties of an AddServerRequest.
     * @deprecated Use tapvs.v1.AddServerRequest.$Properties instead.
     */
    interface IAddServerRequest extends tapvs.v1.AddServerRequest.$Properties {}

    /** Represents an AddServerRequest. */
    class AddServerRequest {
      /**
       * Constructs a new AddServerRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.AddServerRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** AddServerRequest service. */
      service?: tapvs.v1.ServiceKey.$Properties | null;

      /** AddServerRequest server. */
      server?: tapvs.v1.Server.$Properties | null;

      /**
       * Encodes the specified AddServerRequest message. Does not implicitly {@link tapvs.v1.AddServerRequest.verify|verify} messages.
       * @param message AddServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.AddServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified AddServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddServerRequest.verify|verify} messages.
       * @param message AddServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.AddServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes an AddServerRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape} AddServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape;

      /**
       * Decodes an AddServerRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape} AddServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape;

      /**
       * Verifies an AddServerRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates an AddServerRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns AddServerRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.AddServerRequest;

      /**
       * Creates a plain object from an AddServerRequest message. Also converts values to other types if specified.
       * @param message AddServerRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.AddServerRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this AddServerRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace AddServerRequest {
      /** Properties of an AddServerRequest. */
      interface $Properties {
        /** AddServerRequest service */
        service?: tapvs.v1.ServiceKey.$Properties | null;

        /** AddServerRequest server */
        server?: tapvs.v1.Server.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of an AddServerRequest. */
      type $Shape = tapvs.v1.AddServerRequest.$Properties;
    }

    /**
     * Properties of an EditServerRequest.
     * @deprecated Use tapvs.v1.EditServerRequest.$Properties instead.
     */
    interface IEditServerRequest extends tapvs.v1.EditServerRequest.$Properties {}

    /** Represents an EditServerRequest. */
    class EditServerRequest {
      /**
       * Constructs a new EditServerRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.EditServerRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** EditServerRequest service. */
      service?: tapvs.v1.ServiceKey.$Properties | null;

      /** EditServerRequest server. */
      server?: tapvs.v1.Server.$Properties | null;

      /**
       * Encodes the specified EditServerRequest message. Does not implicitly {@link tapvs.v1.EditServerRequest.verify|verify} messages.
       * @param message EditServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.EditServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified EditServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.EditServerRequest.verify|verify} messages.
       * @param message EditServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.EditServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes an EditServerRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape} EditServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape;

      /**
       * Decodes an EditServerRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape} EditServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape;

      /**
       * Verifies an EditServerRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates an EditServerRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns EditServerRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.EditServerRequest;

      /**
       * Creates a plain object from an EditServerRequest message. Also converts values to other types if specified.
       * @param message EditServerRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.EditServerRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this EditServerRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace EditServerRequest {
      /** Properties of an EditServerRequest. */
      interface $Properties {
        /** EditServerRequest service */
        service?: tapvs.v1.ServiceKey.$Properties | null;

        /** EditServerRequest server */
        server?: tapvs.v1.Server.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of an EditServerRequest. */
      type $Shape = tapvs.v1.EditServerRequest.$Properties;
    }

    /**
     * Properties of a DeleteServerRequest.
     * @deprecated Use tapvs.v1.DeleteServerRequest.$Properties instead.
     */
    interface IDeleteServerRequest extends tapvs.v1.DeleteServerRequest.$Properties {}

    /** Represents a DeleteServerRequest. */
    class DeleteServerRequest {
      /**
       * Constructs a new DeleteServerRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.DeleteServerRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** DeleteServerRequest service. */
      service?: tapvs.v1.ServiceKey.$Properties | null;

      /** DeleteServerRequest address. */
      address: Uint8Array;

      /** DeleteServerRequest port. */
      port: number;

      /**
       * Encodes the specified DeleteServerRequest message. Does not implicitly {@link tapvs.v1.DeleteServerRequest.verify|verify} messages.
       * @param message DeleteServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.DeleteServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified DeleteServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteServerRequest.verify|verify} messages.
       * @param message DeleteServerRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.DeleteServerRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a DeleteServerRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape} DeleteServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape;

      /**
       * Decodes a DeleteServerRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape} DeleteServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape;

      /**
       * Verifies a DeleteServerRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a DeleteServerRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns DeleteServerRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.DeleteServerRequest;

      /**
       * Creates a plain object from a DeleteServerRequest message. Also converts values to other types if specified.
       * @param message DeleteServerRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.DeleteServerRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this DeleteServerRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace DeleteServerRequest {
      /** Properties of a DeleteServerRequest. */
      interface $Properties {
        /** DeleteServerRequest service */
        service?: tapvs.v1.ServiceKey.$Properties | null;

        /** DeleteServerRequest address */
        address?: Uint8Array | null;

        /** DeleteServerRequest port */
        port?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a DeleteServerRequest. */
      type $Shape = tapvs.v1.DeleteServerRequest.$Properties;
    }

    /**
     * Properties of a FlushRequest.
     * @deprecated Use tapvs.v1.FlushRequest.$Properties instead.
     */
    interface IFlushRequest extends tapvs.v1.FlushRequest.$Properties {}

    /** Represents a FlushRequest. */
    class FlushRequest {
      /**
       * Constructs a new FlushRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.FlushRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified FlushRequest message. Does not implicitly {@link tapvs.v1.FlushRequest.verify|verify} messages.
       * @param message FlushRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.FlushRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified FlushRequest message, length delimited. Does not implicitly {@link tapvs.v1.FlushRequest.verify|verify} messages.
       * @param message FlushRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.FlushRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a FlushRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape} FlushRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape;

      /**
       * Decodes a FlushRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape} FlushRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape;

      /**
       * Verifies a FlushRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a FlushRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns FlushRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.FlushRequest;

      /**
       * Creates a plain object from a FlushRequest message. Also converts values to other types if specified.
       * @param message FlushRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.FlushRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this FlushRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace FlushRequest {
      /** Properties of a FlushRequest. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a FlushRequest. */
      type $Shape = tapvs.v1.FlushRequest.$Properties;
    }

    /**
     * Properties of a ZeroRequest.
     * @deprecated Use tapvs.v1.ZeroRequest.$Properties instead.
     */
    interface IZeroRequest extends tapvs.v1.ZeroRequest.$Properties {}

    /** Represents a ZeroRequest. */
    class ZeroRequest {
      /**
       * Constructs a new ZeroRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ZeroRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ZeroRequest key. */
      key?: tapvs.v1.ServiceKey.$Properties | null;

      /**
       * Encodes the specified ZeroRequest message. Does not implicitly {@link tapvs.v1.ZeroRequest.verify|verify} messages.
       * @param message ZeroRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ZeroRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ZeroRequest message, length delimited. Does not implicitly {@link tapvs.v1.ZeroRequest.verify|verify} messages.
       * @param message ZeroRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ZeroRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ZeroRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape} ZeroRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape;

      /**
       * Decodes a ZeroRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape} ZeroRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape;

      /**
       * Verifies a ZeroRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ZeroRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ZeroRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ZeroRequest;

      /**
       * Creates a plain object from a ZeroRequest message. Also converts values to other types if specified.
       * @param message ZeroRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ZeroRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ZeroRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ZeroRequest {
      /** Properties of a ZeroRequest. */
      interface $Properties {
        /** ZeroRequest key */
        key?: tapvs.v1.ServiceKey.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ZeroRequest. */
      type $Shape = tapvs.v1.ZeroRequest.$Properties;
    }

    /**
     * Properties of a SetTimeoutsRequest.
     * @deprecated Use tapvs.v1.SetTimeoutsRequest.$Properties instead.
     */
    interface ISetTimeoutsRequest extends tapvs.v1.SetTimeoutsRequest.$Properties {}

    /** Represents a SetTimeoutsRequest. */
    class SetTimeoutsRequest {
      /**
       * Constructs a new SetTimeoutsRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.SetTimeoutsRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** SetTimeoutsRequest tcpSeconds. */
      tcpSeconds: number;

      /** SetTimeoutsRequest tcpFinSeconds. */
      tcpFinSeconds: number;

      /** SetTimeoutsRequest udpSeconds. */
      udpSeconds: number;

      /**
       * Encodes the specified SetTimeoutsRequest message. Does not implicitly {@link tapvs.v1.SetTimeoutsRequest.verify|verify} messages.
       * @param message SetTimeoutsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.SetTimeoutsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified SetTimeoutsRequest message, length delimited. Does not implicitly {@link tapvs.v1.SetTimeoutsRequest.verify|verify} messages.
       * @param message SetTimeoutsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.SetTimeoutsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a SetTimeoutsRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape} SetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape;

      /**
       * Decodes a SetTimeoutsRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape} SetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape;

      /**
       * Verifies a SetTimeoutsRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a SetTimeoutsRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns SetTimeoutsRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.SetTimeoutsRequest;

      /**
       * Creates a plain object from a SetTimeoutsRequest message. Also converts values to other types if specified.
       * @param message SetTimeoutsRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.SetTimeoutsRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this SetTimeoutsRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace SetTimeoutsRequest {
      /** Properties of a SetTimeoutsRequest. */
      interface $Properties {
        /** SetTimeoutsRequest tcpSeconds */
        tcpSeconds?: number | null;

        /** SetTimeoutsRequest tcpFinSeconds */
        tcpFinSeconds?: number | null;

        /** SetTimeoutsRequest udpSeconds */
        udpSeconds?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a SetTimeoutsRequest. */
      type $Shape = tapvs.v1.SetTimeoutsRequest.$Properties;
    }

    /**
     * Properties of a GetTimeoutsRequest.
     * @deprecated Use tapvs.v1.GetTimeoutsRequest.$Properties instead.
     */
    interface IGetTimeoutsRequest extends tapvs.v1.GetTimeoutsRequest.$Properties {}

    /** Represents a GetTimeoutsRequest. */
    class GetTimeoutsRequest {
      /**
       * Constructs a new GetTimeoutsRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.GetTimeoutsRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified GetTimeoutsRequest message. Does not implicitly {@link tapvs.v1.GetTimeoutsRequest.verify|verify} messages.
       * @param message GetTimeoutsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.GetTimeoutsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified GetTimeoutsRequest message, length delimited. Does not implicitly {@link tapvs.v1.GetTimeoutsRequest.verify|verify} messages.
       * @param message GetTimeoutsRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.GetTimeoutsRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a GetTimeoutsRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape} GetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape;

      /**
       * Decodes a GetTimeoutsRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape} GetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape;

      /**
       * Verifies a GetTimeoutsRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a GetTimeoutsRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns GetTimeoutsRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.GetTimeoutsRequest;

      /**
       * Creates a plain object from a GetTimeoutsRequest message. Also converts values to other types if specified.
       * @param message GetTimeoutsRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.GetTimeoutsRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this GetTimeoutsRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace GetTimeoutsRequest {
      /** Properties of a GetTimeoutsRequest. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a GetTimeoutsRequest. */
      type $Shape = tapvs.v1.GetTimeoutsRequest.$Properties;
    }

    /**
     * Properties of a GetTimeoutsResponse.
     * @deprecated Use tapvs.v1.GetTimeoutsResponse.$Properties instead.
     */
    interface IGetTimeoutsResponse extends tapvs.v1.GetTimeoutsResponse.$Properties {}

    /** Represents a GetTimeoutsResponse. */
    class GetTimeoutsResponse {
      /**
       * Constructs a new GetTimeoutsResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.GetTimeoutsResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** GetTimeoutsResponse tcpSeconds. */
      tcpSeconds: number;

      /** GetTimeoutsResponse tcpFinSeconds. */
      tcpFinSeconds: number;

      /** GetTimeoutsResponse udpSeconds. */
      udpSeconds: number;

      /**
       * Encodes the specified GetTimeoutsResponse message. Does not implicitly {@link tapvs.v1.GetTimeoutsResponse.verify|verify} messages.
       * @param message GetTimeoutsResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.GetTimeoutsResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified GetTimeoutsResponse message, length delimited. Does not implicitly {@link tapvs.v1.GetTimeoutsResponse.verify|verify} messages.
       * @param message GetTimeoutsResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.GetTimeoutsResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a GetTimeoutsResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape} GetTimeoutsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape;

      /**
       * Decodes a GetTimeoutsResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape} GetTimeoutsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape;

      /**
       * Verifies a GetTimeoutsResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a GetTimeoutsResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns GetTimeoutsResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.GetTimeoutsResponse;

      /**
       * Creates a plain object from a GetTimeoutsResponse message. Also converts values to other types if specified.
       * @param message GetTimeoutsResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.GetTimeoutsResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this GetTimeoutsResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace GetTimeoutsResponse {
      /** Properties of a GetTimeoutsResponse. */
      interface $Properties {
        /** GetTimeoutsResponse tcpSeconds */
        tcpSeconds?: number | null;

        /** GetTimeoutsResponse tcpFinSeconds */
        tcpFinSeconds?: number | null;

        /** GetTimeoutsResponse udpSeconds */
        udpSeconds?: number | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a GetTimeoutsResponse. */
      type $Shape = tapvs.v1.GetTimeoutsResponse.$Properties;
    }

    /**
     * Properties of a MarkRule.
     * @deprecated Use tapvs.v1.MarkRule.$Properties instead.
     */
    interface IMarkRule extends tapvs.v1.MarkRule.$Properties {}

    /** Represents a MarkRule. */
    class MarkRule {
      /**
       * Constructs a new MarkRule.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.MarkRule.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** MarkRule mark. */
      mark: number;

      /** MarkRule protocol. */
      protocol: tapvs.v1.Protocol;

      /** MarkRule source. */
      source: Uint8Array;

      /** MarkRule sourceBits. */
      sourceBits: number;

      /** MarkRule destination. */
      destination: Uint8Array;

      /** MarkRule destinationBits. */
      destinationBits: number;

      /** MarkRule destinationPortLow. */
      destinationPortLow: number;

      /** MarkRule destinationPortHigh. */
      destinationPortHigh: number;

      /** MarkRule sourcePortLow. */
      sourcePortLow: number;

      /** MarkRule sourcePortHigh. */
      sourcePortHigh: number;

      /** MarkRule inputPort. */
      inputPort: string;

      /**
       * Encodes the specified MarkRule message. Does not implicitly {@link tapvs.v1.MarkRule.verify|verify} messages.
       * @param message MarkRule message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.MarkRule.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified MarkRule message, length delimited. Does not implicitly {@link tapvs.v1.MarkRule.verify|verify} messages.
       * @param message MarkRule message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.MarkRule.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a MarkRule message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape} MarkRule
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape;

      /**
       * Decodes a MarkRule message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape} MarkRule
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape;

      /**
       * Verifies a MarkRule message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a MarkRule message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns MarkRule
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.MarkRule;

      /**
       * Creates a plain object from a MarkRule message. Also converts values to other types if specified.
       * @param message MarkRule
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.MarkRule,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this MarkRule to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace MarkRule {
      /** Properties of a MarkRule. */
      interface $Properties {
        /** MarkRule mark */
        mark?: number | null;

        /** MarkRule protocol */
        protocol?: tapvs.v1.Protocol | null;

        /** MarkRule source */
        source?: Uint8Array | null;

        /** MarkRule sourceBits */
        sourceBits?: number | null;

        /** MarkRule destination */
        destination?: Uint8Array | null;

        /** MarkRule destinationBits */
        destinationBits?: number | null;

        /** MarkRule destinationPortLow */
        destinationPortLow?: number | null;

        /** MarkRule destinationPortHigh */
        destinationPortHigh?: number | null;

        /** MarkRule sourcePortLow */
        sourcePortLow?: number | null;

        /** MarkRule sourcePortHigh */
        sourcePortHigh?: number | null;

        /** MarkRule inputPort */
        inputPort?: string | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a MarkRule. */
      type $Shape = tapvs.v1.MarkRule.$Properties;
    }

    /**
     * Properties of an AddMarkRequest.
     * @deprecated Use tapvs.v1.AddMarkRequest.$Properties instead.
     */
    interface IAddMarkRequest extends tapvs.v1.AddMarkRequest.$Properties {}

    /** Represents an AddMarkRequest. */
    class AddMarkRequest {
      /**
       * Constructs a new AddMarkRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.AddMarkRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** AddMarkRequest rule. */
      rule?: tapvs.v1.MarkRule.$Properties | null;

      /**
       * Encodes the specified AddMarkRequest message. Does not implicitly {@link tapvs.v1.AddMarkRequest.verify|verify} messages.
       * @param message AddMarkRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.AddMarkRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified AddMarkRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddMarkRequest.verify|verify} messages.
       * @param message AddMarkRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.AddMarkRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes an AddMarkRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape} AddMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape;

      /**
       * Decodes an AddMarkRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape} AddMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape;

      /**
       * Verifies an AddMarkRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates an AddMarkRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns AddMarkRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.AddMarkRequest;

      /**
       * Creates a plain object from an AddMarkRequest message. Also converts values to other types if specified.
       * @param message AddMarkRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.AddMarkRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this AddMarkRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace AddMarkRequest {
      /** Properties of an AddMarkRequest. */
      interface $Properties {
        /** AddMarkRequest rule */
        rule?: tapvs.v1.MarkRule.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of an AddMarkRequest. */
      type $Shape = tapvs.v1.AddMarkRequest.$Properties;
    }

    /**
     * Properties of a DeleteMarkRequest.
     * @deprecated Use tapvs.v1.DeleteMarkRequest.$Properties instead.
     */
    interface IDeleteMarkRequest extends tapvs.v1.DeleteMarkRequest.$Properties {}

    /** Represents a DeleteMarkRequest. */
    class DeleteMarkRequest {
      /**
       * Constructs a new DeleteMarkRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.DeleteMarkRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** DeleteMarkRequest rule. */
      rule?: tapvs.v1.MarkRule.$Properties | null;

      /**
       * Encodes the specified DeleteMarkRequest message. Does not implicitly {@link tapvs.v1.DeleteMarkRequest.verify|verify} messages.
       * @param message DeleteMarkRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.DeleteMarkRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified DeleteMarkRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteMarkRequest.verify|verify} messages.
       * @param message DeleteMarkRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.DeleteMarkRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a DeleteMarkRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape} DeleteMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape;

      /**
       * Decodes a DeleteMarkRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape} DeleteMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape;

      /**
       * Verifies a DeleteMarkRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a DeleteMarkRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns DeleteMarkRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.DeleteMarkRequest;

      /**
       * Creates a plain object from a DeleteMarkRequest message. Also converts values to other types if specified.
       * @param message DeleteMarkRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.DeleteMarkRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this DeleteMarkRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace DeleteMarkRequest {
      /** Properties of a DeleteMarkRequest. */
      interface $Properties {
        /** DeleteMarkRequest rule */
        rule?: tapvs.v1.MarkRule.$Properties | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a DeleteMarkRequest. */
      type $Shape = tapvs.v1.DeleteMarkRequest.$Properties;
    }

    /**
     * Properties of a ListMarksRequest.
     * @deprecated Use tapvs.v1.ListMarksRequest.$Properties instead.
     */
    interface IListMarksRequest extends tapvs.v1.ListMarksRequest.$Properties {}

    /** Represents a ListMarksRequest. */
    class ListMarksRequest {
      /**
       * Constructs a new ListMarksRequest.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListMarksRequest.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /**
       * Encodes the specified ListMarksRequest message. Does not implicitly {@link tapvs.v1.ListMarksRequest.verify|verify} messages.
       * @param message ListMarksRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListMarksRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListMarksRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListMarksRequest.verify|verify} messages.
       * @param message ListMarksRequest message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListMarksRequest.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListMarksRequest message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape} ListMarksRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape;

      /**
       * Decodes a ListMarksRequest message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape} ListMarksRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape;

      /**
       * Verifies a ListMarksRequest message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListMarksRequest message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListMarksRequest
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListMarksRequest;

      /**
       * Creates a plain object from a ListMarksRequest message. Also converts values to other types if specified.
       * @param message ListMarksRequest
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListMarksRequest,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListMarksRequest to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListMarksRequest {
      /** Properties of a ListMarksRequest. */
      interface $Properties {
        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListMarksRequest. */
      type $Shape = tapvs.v1.ListMarksRequest.$Properties;
    }

    /**
     * Properties of a ListMarksResponse.
     * @deprecated Use tapvs.v1.ListMarksResponse.$Properties instead.
     */
    interface IListMarksResponse extends tapvs.v1.ListMarksResponse.$Properties {}

    /** Represents a ListMarksResponse. */
    class ListMarksResponse {
      /**
       * Constructs a new ListMarksResponse.
       * @param [properties] Properties to set
       */
      constructor(properties?: tapvs.v1.ListMarksResponse.$Properties);

      /** Unknown fields preserved while decoding when enabled */
      $unknowns?: Uint8Array[];

      /** ListMarksResponse rules. */
      rules: tapvs.v1.MarkRule.$Properties[];

      /**
       * Encodes the specified ListMarksResponse message. Does not implicitly {@link tapvs.v1.ListMarksResponse.verify|verify} messages.
       * @param message ListMarksResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encode(
        message: tapvs.v1.ListMarksResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Encodes the specified ListMarksResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListMarksResponse.verify|verify} messages.
       * @param message ListMarksResponse message or plain object to encode
       * @param [writer] Writer to encode to
       * @returns Writer
       */
      static encodeDelimited(
        message: tapvs.v1.ListMarksResponse.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;

      /**
       * Decodes a ListMarksResponse message from the specified reader or buffer.
       * @param reader Reader or buffer to decode from
       * @param [length] Message length if known beforehand
       * @returns {tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape} ListMarksResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape;

      /**
       * Decodes a ListMarksResponse message from the specified reader or buffer, length delimited.
       * @param reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape} ListMarksResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      static decodeDelimited(
        reader: $protobuf.Reader | Uint8Array,
      ): tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape;

      /**
       * Verifies a ListMarksResponse message.
       * @param message Plain object to verify
       * @returns `null` if valid, otherwise the reason why it is not
       */
      static verify(message: { [k: string]: any }): string | null;

      /**
       * Creates a ListMarksResponse message from a plain object. Also converts values to their respective internal types.
       * @param object Plain object
       * @returns ListMarksResponse
       */
      static fromObject(object: { [k: string]: any }): tapvs.v1.ListMarksResponse;

      /**
       * Creates a plain object from a ListMarksResponse message. Also converts values to other types if specified.
       * @param message ListMarksResponse
       * @param [options] Conversion options
       * @returns Plain object
       */
      static toObject(
        message: tapvs.v1.ListMarksResponse,
        options?: $protobuf.IConversionOptions,
      ): { [k: string]: any };

      /**
       * Converts this ListMarksResponse to JSON.
       * @returns JSON object
       */
      toJSON(): { [k: string]: any };
    }

    namespace ListMarksResponse {
      /** Properties of a ListMarksResponse. */
      interface $Properties {
        /** ListMarksResponse rules */
        rules?: tapvs.v1.MarkRule.$Properties[] | null;

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
      }

      /** Shape of a ListMarksResponse. */
      type $Shape = tapvs.v1.ListMarksResponse.$Properties;
    }
  }
}
