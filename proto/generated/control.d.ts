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
        interface IRequest extends tapvs.v1.Request.$Properties {
        }

        /** One request of a client. */
        class Request {

            /**
             * Constructs a new Request.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Request.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Chosen by the client, echoed in every response to this request; not 0. */
            id: number;

            /** Opens the conversation. */
            hello?: (tapvs.v1.HelloRequest.$Properties|null);

            /** Applies changes of rules in order, atomically when asked. */
            change?: (tapvs.v1.ChangeRequest.$Properties|null);

            /** Lists services with their servers. */
            listServices?: (tapvs.v1.ListServicesRequest.$Properties|null);

            /** Lists flows piece by piece. */
            listFlows?: (tapvs.v1.ListFlowsRequest.$Properties|null);

            /** Reads the flow timeouts. */
            getTimeouts?: (tapvs.v1.GetTimeoutsRequest.$Properties|null);

            /** Reads every verdict and drop counter. */
            listCounters?: (tapvs.v1.ListCountersRequest.$Properties|null);

            /** Reads totals, rates and facts about the director. */
            getStatus?: (tapvs.v1.GetStatusRequest.$Properties|null);

            /** Asks what would happen to a packet, without changing anything. */
            whatIf?: (tapvs.v1.WhatIfRequest.$Properties|null);

            /** Starts a stream of traced packets. */
            trace?: (tapvs.v1.TraceRequest.$Properties|null);

            /** Starts a stream of captured frames. */
            capture?: (tapvs.v1.CaptureRequest.$Properties|null);

            /** Starts a stream of service listings. */
            watch?: (tapvs.v1.WatchRequest.$Properties|null);

            /** Ends a stream of this connection. */
            cancel?: (tapvs.v1.CancelRequest.$Properties|null);

            /** Lists the neighbour cache. */
            listNeighbours?: (tapvs.v1.ListNeighboursRequest.$Properties|null);

            /** Reads or sets one sysctl. */
            sysctl?: (tapvs.v1.SysctlRequest.$Properties|null);

            /** Lists the firewall mark rules. */
            listMarks?: (tapvs.v1.ListMarksRequest.$Properties|null);

            /** Starts a sync daemon. */
            startDaemon?: (tapvs.v1.StartDaemonRequest.$Properties|null);

            /** Stops a sync daemon. */
            stopDaemon?: (tapvs.v1.StopDaemonRequest.$Properties|null);

            /** Lists the sync daemons that run. */
            listDaemons?: (tapvs.v1.ListDaemonsRequest.$Properties|null);

            /** Reads a file of /proc/net. */
            readProc?: (tapvs.v1.ReadProcRequest.$Properties|null);

            /** Claims or releases virtual addresses. */
            setVips?: (tapvs.v1.SetVipsRequest.$Properties|null);

            /** Lists the virtual addresses. */
            listVips?: (tapvs.v1.ListVipsRequest.$Properties|null);

            /** Reads the slots of a service by Maglev hashing. */
            getMaglev?: (tapvs.v1.GetMaglevRequest.$Properties|null);

            /** What is asked. An unknown action is refused, the connection stays. */
            action?: ("hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|"startDaemon"|"stopDaemon"|"listDaemons"|"readProc"|"setVips"|"listVips"|"getMaglev");

            /**
             * Encodes the specified Request message. Does not implicitly {@link tapvs.v1.Request.verify|verify} messages.
             * @param message Request message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Request & tapvs.v1.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Request & tapvs.v1.Request.$Shape;
        }

        namespace Request {

            /** Properties of a Request. */
            interface $Properties {

                /** Chosen by the client, echoed in every response to this request; not 0. */
                id?: (number|null);

                /** Opens the conversation. */
                hello?: (tapvs.v1.HelloRequest.$Properties|null);

                /** Applies changes of rules in order, atomically when asked. */
                change?: (tapvs.v1.ChangeRequest.$Properties|null);

                /** Lists services with their servers. */
                listServices?: (tapvs.v1.ListServicesRequest.$Properties|null);

                /** Lists flows piece by piece. */
                listFlows?: (tapvs.v1.ListFlowsRequest.$Properties|null);

                /** Reads the flow timeouts. */
                getTimeouts?: (tapvs.v1.GetTimeoutsRequest.$Properties|null);

                /** Reads every verdict and drop counter. */
                listCounters?: (tapvs.v1.ListCountersRequest.$Properties|null);

                /** Reads totals, rates and facts about the director. */
                getStatus?: (tapvs.v1.GetStatusRequest.$Properties|null);

                /** Asks what would happen to a packet, without changing anything. */
                whatIf?: (tapvs.v1.WhatIfRequest.$Properties|null);

                /** Starts a stream of traced packets. */
                trace?: (tapvs.v1.TraceRequest.$Properties|null);

                /** Starts a stream of captured frames. */
                capture?: (tapvs.v1.CaptureRequest.$Properties|null);

                /** Starts a stream of service listings. */
                watch?: (tapvs.v1.WatchRequest.$Properties|null);

                /** Ends a stream of this connection. */
                cancel?: (tapvs.v1.CancelRequest.$Properties|null);

                /** Lists the neighbour cache. */
                listNeighbours?: (tapvs.v1.ListNeighboursRequest.$Properties|null);

                /** Reads or sets one sysctl. */
                sysctl?: (tapvs.v1.SysctlRequest.$Properties|null);

                /** Lists the firewall mark rules. */
                listMarks?: (tapvs.v1.ListMarksRequest.$Properties|null);

                /** Starts a sync daemon. */
                startDaemon?: (tapvs.v1.StartDaemonRequest.$Properties|null);

                /** Stops a sync daemon. */
                stopDaemon?: (tapvs.v1.StopDaemonRequest.$Properties|null);

                /** Lists the sync daemons that run. */
                listDaemons?: (tapvs.v1.ListDaemonsRequest.$Properties|null);

                /** Reads a file of /proc/net. */
                readProc?: (tapvs.v1.ReadProcRequest.$Properties|null);

                /** Claims or releases virtual addresses. */
                setVips?: (tapvs.v1.SetVipsRequest.$Properties|null);

                /** Lists the virtual addresses. */
                listVips?: (tapvs.v1.ListVipsRequest.$Properties|null);

                /** Reads the slots of a service by Maglev hashing. */
                getMaglev?: (tapvs.v1.GetMaglevRequest.$Properties|null);

                /** What is asked. An unknown action is refused, the connection stays. */
                action?: ("hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|"startDaemon"|"stopDaemon"|"listDaemons"|"readProc"|"setVips"|"listVips"|"getMaglev");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Request. */
            type $Shape = {
              id?: number|null;
              hello?: tapvs.v1.HelloRequest.$Shape|null;
              change?: tapvs.v1.ChangeRequest.$Shape|null;
              listServices?: tapvs.v1.ListServicesRequest.$Shape|null;
              listFlows?: tapvs.v1.ListFlowsRequest.$Shape|null;
              getTimeouts?: tapvs.v1.GetTimeoutsRequest.$Shape|null;
              listCounters?: tapvs.v1.ListCountersRequest.$Shape|null;
              getStatus?: tapvs.v1.GetStatusRequest.$Shape|null;
              whatIf?: tapvs.v1.WhatIfRequest.$Shape|null;
              trace?: tapvs.v1.TraceRequest.$Shape|null;
              capture?: tapvs.v1.CaptureRequest.$Shape|null;
              watch?: tapvs.v1.WatchRequest.$Shape|null;
              cancel?: tapvs.v1.CancelRequest.$Shape|null;
              listNeighbours?: tapvs.v1.ListNeighboursRequest.$Shape|null;
              sysctl?: tapvs.v1.SysctlRequest.$Shape|null;
              listMarks?: tapvs.v1.ListMarksRequest.$Shape|null;
              startDaemon?: tapvs.v1.StartDaemonRequest.$Shape|null;
              stopDaemon?: tapvs.v1.StopDaemonRequest.$Shape|null;
              listDaemons?: tapvs.v1.ListDaemonsRequest.$Shape|null;
              readProc?: tapvs.v1.ReadProcRequest.$Shape|null;
              setVips?: tapvs.v1.SetVipsRequest.$Shape|null;
              listVips?: tapvs.v1.ListVipsRequest.$Shape|null;
              getMaglev?: tapvs.v1.GetMaglevRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ action?: undefined; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "hello"; hello: tapvs.v1.HelloRequest.$Shape; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "change"; hello?: null; change: tapvs.v1.ChangeRequest.$Shape; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listServices"; hello?: null; change?: null; listServices: tapvs.v1.ListServicesRequest.$Shape; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listFlows"; hello?: null; change?: null; listServices?: null; listFlows: tapvs.v1.ListFlowsRequest.$Shape; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "getTimeouts"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts: tapvs.v1.GetTimeoutsRequest.$Shape; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listCounters"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters: tapvs.v1.ListCountersRequest.$Shape; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "getStatus"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus: tapvs.v1.GetStatusRequest.$Shape; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "whatIf"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf: tapvs.v1.WhatIfRequest.$Shape; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "trace"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace: tapvs.v1.TraceRequest.$Shape; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "capture"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture: tapvs.v1.CaptureRequest.$Shape; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "watch"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch: tapvs.v1.WatchRequest.$Shape; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "cancel"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel: tapvs.v1.CancelRequest.$Shape; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listNeighbours"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours: tapvs.v1.ListNeighboursRequest.$Shape; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "sysctl"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl: tapvs.v1.SysctlRequest.$Shape; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listMarks"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks: tapvs.v1.ListMarksRequest.$Shape; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "startDaemon"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon: tapvs.v1.StartDaemonRequest.$Shape; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "stopDaemon"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon: tapvs.v1.StopDaemonRequest.$Shape; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "listDaemons"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons: tapvs.v1.ListDaemonsRequest.$Shape; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "readProc"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc: tapvs.v1.ReadProcRequest.$Shape; setVips?: null; listVips?: null; getMaglev?: null }|{ action?: "setVips"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips: tapvs.v1.SetVipsRequest.$Shape; listVips?: null; getMaglev?: null }|{ action?: "listVips"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips: tapvs.v1.ListVipsRequest.$Shape; getMaglev?: null }|{ action?: "getMaglev"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev: tapvs.v1.GetMaglevRequest.$Shape })
            );
        }

        /**
         * Properties of a Response.
         * @deprecated Use tapvs.v1.Response.$Properties instead.
         */
        interface IResponse extends tapvs.v1.Response.$Properties {
        }

        /** One response to a request. */
        class Response {

            /**
             * Constructs a new Response.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Response.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Id of the request that is answered; 0 when the frame could not be understood at all. */
            id: number;

            /** The request was not carried out, and nothing was changed. */
            refusal?: (tapvs.v1.Refusal.$Properties|null);

            /** Greets the client. */
            hello?: (tapvs.v1.HelloResponse.$Properties|null);

            /** Every change was applied (or, when not atomic, the outcome of each). */
            change?: (tapvs.v1.ChangeResponse.$Properties|null);

            /** The services. */
            listServices?: (tapvs.v1.ListServicesResponse.$Properties|null);

            /** A piece of the flow listing. */
            listFlows?: (tapvs.v1.ListFlowsResponse.$Properties|null);

            /** The flow timeouts. */
            getTimeouts?: (tapvs.v1.GetTimeoutsResponse.$Properties|null);

            /** The counters. */
            listCounters?: (tapvs.v1.ListCountersResponse.$Properties|null);

            /** Totals and facts. */
            getStatus?: (tapvs.v1.GetStatusResponse.$Properties|null);

            /** What would happen. */
            whatIf?: (tapvs.v1.WhatIfResponse.$Properties|null);

            /** One traced packet. */
            trace?: (tapvs.v1.TraceResponse.$Properties|null);

            /** One captured frame. */
            capture?: (tapvs.v1.CaptureResponse.$Properties|null);

            /** One listing of a watch. */
            watch?: (tapvs.v1.WatchResponse.$Properties|null);

            /** The stream has ended. */
            cancel?: (tapvs.v1.CancelResponse.$Properties|null);

            /** The neighbour cache. */
            listNeighbours?: (tapvs.v1.ListNeighboursResponse.$Properties|null);

            /** The sysctl's value. */
            sysctl?: (tapvs.v1.SysctlResponse.$Properties|null);

            /** The mark rules. */
            listMarks?: (tapvs.v1.ListMarksResponse.$Properties|null);

            /** The sync daemon runs. */
            startDaemon?: (tapvs.v1.StartDaemonResponse.$Properties|null);

            /** The sync daemon is stopped. */
            stopDaemon?: (tapvs.v1.StopDaemonResponse.$Properties|null);

            /** The sync daemons. */
            listDaemons?: (tapvs.v1.ListDaemonsResponse.$Properties|null);

            /** The text of a file. */
            readProc?: (tapvs.v1.ReadProcResponse.$Properties|null);

            /** The virtual addresses as they are now. */
            setVips?: (tapvs.v1.SetVipsResponse.$Properties|null);

            /** The virtual addresses. */
            listVips?: (tapvs.v1.ListVipsResponse.$Properties|null);

            /** Who has how many slots. */
            getMaglev?: (tapvs.v1.GetMaglevResponse.$Properties|null);

            /** The answer. */
            result?: ("refusal"|"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|"startDaemon"|"stopDaemon"|"listDaemons"|"readProc"|"setVips"|"listVips"|"getMaglev");

            /**
             * Encodes the specified Response message. Does not implicitly {@link tapvs.v1.Response.verify|verify} messages.
             * @param message Response message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Response & tapvs.v1.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Response & tapvs.v1.Response.$Shape;
        }

        namespace Response {

            /** Properties of a Response. */
            interface $Properties {

                /** Id of the request that is answered; 0 when the frame could not be understood at all. */
                id?: (number|null);

                /** The request was not carried out, and nothing was changed. */
                refusal?: (tapvs.v1.Refusal.$Properties|null);

                /** Greets the client. */
                hello?: (tapvs.v1.HelloResponse.$Properties|null);

                /** Every change was applied (or, when not atomic, the outcome of each). */
                change?: (tapvs.v1.ChangeResponse.$Properties|null);

                /** The services. */
                listServices?: (tapvs.v1.ListServicesResponse.$Properties|null);

                /** A piece of the flow listing. */
                listFlows?: (tapvs.v1.ListFlowsResponse.$Properties|null);

                /** The flow timeouts. */
                getTimeouts?: (tapvs.v1.GetTimeoutsResponse.$Properties|null);

                /** The counters. */
                listCounters?: (tapvs.v1.ListCountersResponse.$Properties|null);

                /** Totals and facts. */
                getStatus?: (tapvs.v1.GetStatusResponse.$Properties|null);

                /** What would happen. */
                whatIf?: (tapvs.v1.WhatIfResponse.$Properties|null);

                /** One traced packet. */
                trace?: (tapvs.v1.TraceResponse.$Properties|null);

                /** One captured frame. */
                capture?: (tapvs.v1.CaptureResponse.$Properties|null);

                /** One listing of a watch. */
                watch?: (tapvs.v1.WatchResponse.$Properties|null);

                /** The stream has ended. */
                cancel?: (tapvs.v1.CancelResponse.$Properties|null);

                /** The neighbour cache. */
                listNeighbours?: (tapvs.v1.ListNeighboursResponse.$Properties|null);

                /** The sysctl's value. */
                sysctl?: (tapvs.v1.SysctlResponse.$Properties|null);

                /** The mark rules. */
                listMarks?: (tapvs.v1.ListMarksResponse.$Properties|null);

                /** The sync daemon runs. */
                startDaemon?: (tapvs.v1.StartDaemonResponse.$Properties|null);

                /** The sync daemon is stopped. */
                stopDaemon?: (tapvs.v1.StopDaemonResponse.$Properties|null);

                /** The sync daemons. */
                listDaemons?: (tapvs.v1.ListDaemonsResponse.$Properties|null);

                /** The text of a file. */
                readProc?: (tapvs.v1.ReadProcResponse.$Properties|null);

                /** The virtual addresses as they are now. */
                setVips?: (tapvs.v1.SetVipsResponse.$Properties|null);

                /** The virtual addresses. */
                listVips?: (tapvs.v1.ListVipsResponse.$Properties|null);

                /** Who has how many slots. */
                getMaglev?: (tapvs.v1.GetMaglevResponse.$Properties|null);

                /** The answer. */
                result?: ("refusal"|"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|"startDaemon"|"stopDaemon"|"listDaemons"|"readProc"|"setVips"|"listVips"|"getMaglev");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Response. */
            type $Shape = {
              id?: number|null;
              refusal?: tapvs.v1.Refusal.$Shape|null;
              hello?: tapvs.v1.HelloResponse.$Shape|null;
              change?: tapvs.v1.ChangeResponse.$Shape|null;
              listServices?: tapvs.v1.ListServicesResponse.$Shape|null;
              listFlows?: tapvs.v1.ListFlowsResponse.$Shape|null;
              getTimeouts?: tapvs.v1.GetTimeoutsResponse.$Shape|null;
              listCounters?: tapvs.v1.ListCountersResponse.$Shape|null;
              getStatus?: tapvs.v1.GetStatusResponse.$Shape|null;
              whatIf?: tapvs.v1.WhatIfResponse.$Shape|null;
              trace?: tapvs.v1.TraceResponse.$Shape|null;
              capture?: tapvs.v1.CaptureResponse.$Shape|null;
              watch?: tapvs.v1.WatchResponse.$Shape|null;
              cancel?: tapvs.v1.CancelResponse.$Shape|null;
              listNeighbours?: tapvs.v1.ListNeighboursResponse.$Shape|null;
              sysctl?: tapvs.v1.SysctlResponse.$Shape|null;
              listMarks?: tapvs.v1.ListMarksResponse.$Shape|null;
              startDaemon?: tapvs.v1.StartDaemonResponse.$Shape|null;
              stopDaemon?: tapvs.v1.StopDaemonResponse.$Shape|null;
              listDaemons?: tapvs.v1.ListDaemonsResponse.$Shape|null;
              readProc?: tapvs.v1.ReadProcResponse.$Shape|null;
              setVips?: tapvs.v1.SetVipsResponse.$Shape|null;
              listVips?: tapvs.v1.ListVipsResponse.$Shape|null;
              getMaglev?: tapvs.v1.GetMaglevResponse.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "refusal"; refusal: tapvs.v1.Refusal.$Shape; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "hello"; refusal?: null; hello: tapvs.v1.HelloResponse.$Shape; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "change"; refusal?: null; hello?: null; change: tapvs.v1.ChangeResponse.$Shape; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listServices"; refusal?: null; hello?: null; change?: null; listServices: tapvs.v1.ListServicesResponse.$Shape; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listFlows"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows: tapvs.v1.ListFlowsResponse.$Shape; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "getTimeouts"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts: tapvs.v1.GetTimeoutsResponse.$Shape; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listCounters"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters: tapvs.v1.ListCountersResponse.$Shape; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "getStatus"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus: tapvs.v1.GetStatusResponse.$Shape; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "whatIf"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf: tapvs.v1.WhatIfResponse.$Shape; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "trace"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace: tapvs.v1.TraceResponse.$Shape; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "capture"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture: tapvs.v1.CaptureResponse.$Shape; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "watch"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch: tapvs.v1.WatchResponse.$Shape; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "cancel"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel: tapvs.v1.CancelResponse.$Shape; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listNeighbours"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours: tapvs.v1.ListNeighboursResponse.$Shape; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "sysctl"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl: tapvs.v1.SysctlResponse.$Shape; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listMarks"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks: tapvs.v1.ListMarksResponse.$Shape; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "startDaemon"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon: tapvs.v1.StartDaemonResponse.$Shape; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "stopDaemon"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon: tapvs.v1.StopDaemonResponse.$Shape; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "listDaemons"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons: tapvs.v1.ListDaemonsResponse.$Shape; readProc?: null; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "readProc"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc: tapvs.v1.ReadProcResponse.$Shape; setVips?: null; listVips?: null; getMaglev?: null }|{ result?: "setVips"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips: tapvs.v1.SetVipsResponse.$Shape; listVips?: null; getMaglev?: null }|{ result?: "listVips"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips: tapvs.v1.ListVipsResponse.$Shape; getMaglev?: null }|{ result?: "getMaglev"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null; startDaemon?: null; stopDaemon?: null; listDaemons?: null; readProc?: null; setVips?: null; listVips?: null; getMaglev: tapvs.v1.GetMaglevResponse.$Shape })
            );
        }

        /**
         * Properties of a HelloRequest.
         * @deprecated Use tapvs.v1.HelloRequest.$Properties instead.
         */
        interface IHelloRequest extends tapvs.v1.HelloRequest.$Properties {
        }

        /** Opens the conversation. */
        class HelloRequest {

            /**
             * Constructs a new HelloRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.HelloRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Protocol version of the client: 1. */
            protocolVersion: number;

            /** Name of the client program, for the log; at most 64 characters. */
            client: string;

            /**
             * Encodes the specified HelloRequest message. Does not implicitly {@link tapvs.v1.HelloRequest.verify|verify} messages.
             * @param message HelloRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.HelloRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HelloRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape} HelloRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape;
        }

        namespace HelloRequest {

            /** Properties of a HelloRequest. */
            interface $Properties {

                /** Protocol version of the client: 1. */
                protocolVersion?: (number|null);

                /** Name of the client program, for the log; at most 64 characters. */
                client?: (string|null);

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
        interface IHelloResponse extends tapvs.v1.HelloResponse.$Properties {
        }

        /** Greets the client. */
        class HelloResponse {

            /**
             * Constructs a new HelloResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.HelloResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Protocol version of the director: 1. */
            protocolVersion: number;

            /** Version of tapvs, for example "0.1.0". */
            version: string;

            /** True when the client's credentials allow it to change things. */
            mayChange: boolean;

            /**
             * Encodes the specified HelloResponse message. Does not implicitly {@link tapvs.v1.HelloResponse.verify|verify} messages.
             * @param message HelloResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.HelloResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HelloResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape} HelloResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape;
        }

        namespace HelloResponse {

            /** Properties of a HelloResponse. */
            interface $Properties {

                /** Protocol version of the director: 1. */
                protocolVersion?: (number|null);

                /** Version of tapvs, for example "0.1.0". */
                version?: (string|null);

                /** True when the client's credentials allow it to change things. */
                mayChange?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HelloResponse. */
            type $Shape = tapvs.v1.HelloResponse.$Properties;
        }

        /** Why a request was not carried out. */
        enum RefusalCode {

            /** Not given. */
            REFUSAL_CODE_UNSPECIFIED = 0,

            /** The request contradicts itself or has a value out of range (EINVAL). */
            REFUSAL_CODE_INVALID = 1,

            /** The service exists already (EEXIST). */
            REFUSAL_CODE_SERVICE_EXISTS = 2,

            /** No such service (ESRCH). */
            REFUSAL_CODE_NO_SERVICE = 3,

            /** The server exists already (EEXIST). */
            REFUSAL_CODE_SERVER_EXISTS = 4,

            /** No such server (ENOENT). */
            REFUSAL_CODE_NO_SERVER = 5,

            /** No such scheduler or persistence engine (ENOENT). */
            REFUSAL_CODE_NO_SCHEDULER = 6,

            /** A threshold or weight is out of range (ERANGE). */
            REFUSAL_CODE_RANGE = 7,

            /** The client's credentials do not allow it (EPERM). */
            REFUSAL_CODE_PERMISSION = 8,

            /** A table is full (ENOMEM). */
            REFUSAL_CODE_FULL = 9,

            /** The director does not know this request. */
            REFUSAL_CODE_UNKNOWN_REQUEST = 10,

            /** The message is malformed or too large; the connection is closed after it. */
            REFUSAL_CODE_MALFORMED = 11,

            /** The protocol versions do not fit, or the hello is missing. */
            REFUSAL_CODE_VERSION = 12,

            /** No such thing (sysctl, stream, mark rule). */
            REFUSAL_CODE_NOT_FOUND = 13,

            /** Not supported by this director. */
            REFUSAL_CODE_UNSUPPORTED = 14,

            /** There is no port of that name (ENODEV). */
            REFUSAL_CODE_NO_DEVICE = 15,

            /** Such a sync daemon runs already (EEXIST). */
            REFUSAL_CODE_DAEMON_RUNS = 16,

            /** No such sync daemon runs (ESRCH). */
            REFUSAL_CODE_NO_DAEMON = 17
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use tapvs.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends tapvs.v1.Refusal.$Properties {
        }

        /** The request was not carried out. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The kind of reason, for programs. */
            code: tapvs.v1.RefusalCode;

            /** One sentence for people: what was tried, on what, why, what to do. */
            message: string;

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link tapvs.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape;
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** The kind of reason, for programs. */
                code?: (tapvs.v1.RefusalCode|null);

                /** One sentence for people: what was tried, on what, why, what to do. */
                message?: (string|null);

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
        interface IChangeRequest extends tapvs.v1.ChangeRequest.$Properties {
        }

        /** Applies changes in order. */
        class ChangeRequest {

            /**
             * Constructs a new ChangeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ChangeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 1 to 65536 changes. */
            changes: tapvs.v1.Change.$Properties[];

            /** True: all or nothing, in one step between two packets. False: each by itself, as `ipvsadm -R` does. */
            atomic: boolean;

            /** True: nothing is changed; the answer says what would be. */
            dryRun: boolean;

            /**
             * Encodes the specified ChangeRequest message. Does not implicitly {@link tapvs.v1.ChangeRequest.verify|verify} messages.
             * @param message ChangeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ChangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape} ChangeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape;
        }

        namespace ChangeRequest {

            /** Properties of a ChangeRequest. */
            interface $Properties {

                /** 1 to 65536 changes. */
                changes?: (tapvs.v1.Change.$Properties[]|null);

                /** True: all or nothing, in one step between two packets. False: each by itself, as `ipvsadm -R` does. */
                atomic?: (boolean|null);

                /** True: nothing is changed; the answer says what would be. */
                dryRun?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangeRequest. */
            type $Shape = {
              changes?: tapvs.v1.Change.$Shape[]|null;
              atomic?: boolean|null;
              dryRun?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Change.
         * @deprecated Use tapvs.v1.Change.$Properties instead.
         */
        interface IChange extends tapvs.v1.Change.$Properties {
        }

        /** One change of the rules. */
        class Change {

            /**
             * Constructs a new Change.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Change.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Adds a service. */
            addService?: (tapvs.v1.AddServiceRequest.$Properties|null);

            /** Replaces a service's attributes. */
            editService?: (tapvs.v1.EditServiceRequest.$Properties|null);

            /** Deletes a service with its servers. */
            deleteService?: (tapvs.v1.DeleteServiceRequest.$Properties|null);

            /** Adds a server to a service. */
            addServer?: (tapvs.v1.AddServerRequest.$Properties|null);

            /** Replaces a server's attributes. */
            editServer?: (tapvs.v1.EditServerRequest.$Properties|null);

            /** Deletes a server from a service. */
            deleteServer?: (tapvs.v1.DeleteServerRequest.$Properties|null);

            /** Deletes every service. */
            flush?: (tapvs.v1.FlushRequest.$Properties|null);

            /** Zeroes counters. */
            zero?: (tapvs.v1.ZeroRequest.$Properties|null);

            /** Sets flow timeouts. */
            setTimeouts?: (tapvs.v1.SetTimeoutsRequest.$Properties|null);

            /** Adds a firewall mark rule. */
            addMark?: (tapvs.v1.AddMarkRequest.$Properties|null);

            /** Deletes a firewall mark rule. */
            deleteMark?: (tapvs.v1.DeleteMarkRequest.$Properties|null);

            /** What is changed. */
            edit?: ("addService"|"editService"|"deleteService"|"addServer"|"editServer"|"deleteServer"|"flush"|"zero"|"setTimeouts"|"addMark"|"deleteMark");

            /**
             * Encodes the specified Change message. Does not implicitly {@link tapvs.v1.Change.verify|verify} messages.
             * @param message Change message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Change.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Change message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Change & tapvs.v1.Change.$Shape} Change
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Change & tapvs.v1.Change.$Shape;
        }

        namespace Change {

            /** Properties of a Change. */
            interface $Properties {

                /** Adds a service. */
                addService?: (tapvs.v1.AddServiceRequest.$Properties|null);

                /** Replaces a service's attributes. */
                editService?: (tapvs.v1.EditServiceRequest.$Properties|null);

                /** Deletes a service with its servers. */
                deleteService?: (tapvs.v1.DeleteServiceRequest.$Properties|null);

                /** Adds a server to a service. */
                addServer?: (tapvs.v1.AddServerRequest.$Properties|null);

                /** Replaces a server's attributes. */
                editServer?: (tapvs.v1.EditServerRequest.$Properties|null);

                /** Deletes a server from a service. */
                deleteServer?: (tapvs.v1.DeleteServerRequest.$Properties|null);

                /** Deletes every service. */
                flush?: (tapvs.v1.FlushRequest.$Properties|null);

                /** Zeroes counters. */
                zero?: (tapvs.v1.ZeroRequest.$Properties|null);

                /** Sets flow timeouts. */
                setTimeouts?: (tapvs.v1.SetTimeoutsRequest.$Properties|null);

                /** Adds a firewall mark rule. */
                addMark?: (tapvs.v1.AddMarkRequest.$Properties|null);

                /** Deletes a firewall mark rule. */
                deleteMark?: (tapvs.v1.DeleteMarkRequest.$Properties|null);

                /** What is changed. */
                edit?: ("addService"|"editService"|"deleteService"|"addServer"|"editServer"|"deleteServer"|"flush"|"zero"|"setTimeouts"|"addMark"|"deleteMark");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Change. */
            type $Shape = {
              addService?: tapvs.v1.AddServiceRequest.$Shape|null;
              editService?: tapvs.v1.EditServiceRequest.$Shape|null;
              deleteService?: tapvs.v1.DeleteServiceRequest.$Shape|null;
              addServer?: tapvs.v1.AddServerRequest.$Shape|null;
              editServer?: tapvs.v1.EditServerRequest.$Shape|null;
              deleteServer?: tapvs.v1.DeleteServerRequest.$Shape|null;
              flush?: tapvs.v1.FlushRequest.$Shape|null;
              zero?: tapvs.v1.ZeroRequest.$Shape|null;
              setTimeouts?: tapvs.v1.SetTimeoutsRequest.$Shape|null;
              addMark?: tapvs.v1.AddMarkRequest.$Shape|null;
              deleteMark?: tapvs.v1.DeleteMarkRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ edit?: undefined; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "addService"; addService: tapvs.v1.AddServiceRequest.$Shape; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "editService"; addService?: null; editService: tapvs.v1.EditServiceRequest.$Shape; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "deleteService"; addService?: null; editService?: null; deleteService: tapvs.v1.DeleteServiceRequest.$Shape; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "addServer"; addService?: null; editService?: null; deleteService?: null; addServer: tapvs.v1.AddServerRequest.$Shape; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "editServer"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer: tapvs.v1.EditServerRequest.$Shape; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "deleteServer"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer: tapvs.v1.DeleteServerRequest.$Shape; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "flush"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush: tapvs.v1.FlushRequest.$Shape; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "zero"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero: tapvs.v1.ZeroRequest.$Shape; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "setTimeouts"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts: tapvs.v1.SetTimeoutsRequest.$Shape; addMark?: null; deleteMark?: null }|{ edit?: "addMark"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark: tapvs.v1.AddMarkRequest.$Shape; deleteMark?: null }|{ edit?: "deleteMark"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark: tapvs.v1.DeleteMarkRequest.$Shape })
            );
        }

        /**
         * Properties of a ChangeResponse.
         * @deprecated Use tapvs.v1.ChangeResponse.$Properties instead.
         */
        interface IChangeResponse extends tapvs.v1.ChangeResponse.$Properties {
        }

        /** Outcome of the changes. */
        class ChangeResponse {

            /**
             * Constructs a new ChangeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ChangeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One for each change that was tried, in order; code unspecified means done. */
            outcomes: tapvs.v1.Refusal.$Properties[];

            /** Number of the rule set after the changes; grows by one with every change. */
            revision: number;

            /**
             * Encodes the specified ChangeResponse message. Does not implicitly {@link tapvs.v1.ChangeResponse.verify|verify} messages.
             * @param message ChangeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ChangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape} ChangeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape;
        }

        namespace ChangeResponse {

            /** Properties of a ChangeResponse. */
            interface $Properties {

                /** One for each change that was tried, in order; code unspecified means done. */
                outcomes?: (tapvs.v1.Refusal.$Properties[]|null);

                /** Number of the rule set after the changes; grows by one with every change. */
                revision?: (number|null);

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
        interface IWhatIfRequest extends tapvs.v1.WhatIfRequest.$Properties {
        }

        /** Asks what would happen to a packet. */
        class WhatIfRequest {

            /**
             * Constructs a new WhatIfRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.WhatIfRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The IP packet, from its IP header on; 20 to 65535 bytes. */
            packet: Uint8Array;

            /** Name of the port it would come in by; empty for the port that leads to the source address. */
            port: string;

            /**
             * Encodes the specified WhatIfRequest message. Does not implicitly {@link tapvs.v1.WhatIfRequest.verify|verify} messages.
             * @param message WhatIfRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.WhatIfRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WhatIfRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape} WhatIfRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape;
        }

        namespace WhatIfRequest {

            /** Properties of a WhatIfRequest. */
            interface $Properties {

                /** The IP packet, from its IP header on; 20 to 65535 bytes. */
                packet?: (Uint8Array|null);

                /** Name of the port it would come in by; empty for the port that leads to the source address. */
                port?: (string|null);

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
        interface IWhatIfResponse extends tapvs.v1.WhatIfResponse.$Properties {
        }

        /** What would happen. */
        class WhatIfResponse {

            /**
             * Constructs a new WhatIfResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.WhatIfResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The whole walk of the packet. */
            trace?: (tapvs.v1.PacketTrace.$Properties|null);

            /**
             * Encodes the specified WhatIfResponse message. Does not implicitly {@link tapvs.v1.WhatIfResponse.verify|verify} messages.
             * @param message WhatIfResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.WhatIfResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WhatIfResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape} WhatIfResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape;
        }

        namespace WhatIfResponse {

            /** Properties of a WhatIfResponse. */
            interface $Properties {

                /** The whole walk of the packet. */
                trace?: (tapvs.v1.PacketTrace.$Properties|null);

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
        interface ITraceRequest extends tapvs.v1.TraceRequest.$Properties {
        }

        /** Starts a stream of traced packets. */
        class TraceRequest {

            /**
             * Constructs a new TraceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.TraceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which packets, in the language of `tapvs trace --help`; empty for all. */
            filter: string;

            /** Ends after so many packets; 0 for no end. */
            limit: number;

            /**
             * Encodes the specified TraceRequest message. Does not implicitly {@link tapvs.v1.TraceRequest.verify|verify} messages.
             * @param message TraceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.TraceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TraceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape} TraceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape;
        }

        namespace TraceRequest {

            /** Properties of a TraceRequest. */
            interface $Properties {

                /** Which packets, in the language of `tapvs trace --help`; empty for all. */
                filter?: (string|null);

                /** Ends after so many packets; 0 for no end. */
                limit?: (number|null);

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
        interface ITraceResponse extends tapvs.v1.TraceResponse.$Properties {
        }

        /** One traced packet. */
        class TraceResponse {

            /**
             * Constructs a new TraceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.TraceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The packet's walk. */
            trace?: (tapvs.v1.PacketTrace.$Properties|null);

            /** Packets that matched but were left out because the client was too slow. */
            missed: number;

            /**
             * Encodes the specified TraceResponse message. Does not implicitly {@link tapvs.v1.TraceResponse.verify|verify} messages.
             * @param message TraceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.TraceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TraceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape} TraceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape;
        }

        namespace TraceResponse {

            /** Properties of a TraceResponse. */
            interface $Properties {

                /** The packet's walk. */
                trace?: (tapvs.v1.PacketTrace.$Properties|null);

                /** Packets that matched but were left out because the client was too slow. */
                missed?: (number|null);

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
        interface ICaptureRequest extends tapvs.v1.CaptureRequest.$Properties {
        }

        /** Starts a stream of captured frames: each with what became of it. */
        class CaptureRequest {

            /**
             * Constructs a new CaptureRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.CaptureRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which packets, in the language of `tapvs trace --help`; empty for all. */
            filter: string;

            /** Ends after so many frames; 0 for no end. */
            limit: number;

            /** Bytes kept of each frame; 0 for whole frames. */
            snapBytes: number;

            /**
             * Encodes the specified CaptureRequest message. Does not implicitly {@link tapvs.v1.CaptureRequest.verify|verify} messages.
             * @param message CaptureRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.CaptureRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CaptureRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape} CaptureRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape;
        }

        namespace CaptureRequest {

            /** Properties of a CaptureRequest. */
            interface $Properties {

                /** Which packets, in the language of `tapvs trace --help`; empty for all. */
                filter?: (string|null);

                /** Ends after so many frames; 0 for no end. */
                limit?: (number|null);

                /** Bytes kept of each frame; 0 for whole frames. */
                snapBytes?: (number|null);

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
        interface ICaptureResponse extends tapvs.v1.CaptureResponse.$Properties {
        }

        /** One captured frame. */
        class CaptureResponse {

            /**
             * Constructs a new CaptureResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.CaptureResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The frame. */
            frame?: (tapvs.v1.CapturedFrame.$Properties|null);

            /** Frames that matched but were left out because the client was too slow. */
            missed: number;

            /**
             * Encodes the specified CaptureResponse message. Does not implicitly {@link tapvs.v1.CaptureResponse.verify|verify} messages.
             * @param message CaptureResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.CaptureResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CaptureResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape} CaptureResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape;
        }

        namespace CaptureResponse {

            /** Properties of a CaptureResponse. */
            interface $Properties {

                /** The frame. */
                frame?: (tapvs.v1.CapturedFrame.$Properties|null);

                /** Frames that matched but were left out because the client was too slow. */
                missed?: (number|null);

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
        interface IWatchRequest extends tapvs.v1.WatchRequest.$Properties {
        }

        /** Starts a stream of service listings. */
        class WatchRequest {

            /**
             * Constructs a new WatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.WatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Milliseconds between two listings, 100 to 3600000. */
            intervalMs: number;

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link tapvs.v1.WatchRequest.verify|verify} messages.
             * @param message WatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.WatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape;
        }

        namespace WatchRequest {

            /** Properties of a WatchRequest. */
            interface $Properties {

                /** Milliseconds between two listings, 100 to 3600000. */
                intervalMs?: (number|null);

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
        interface IWatchResponse extends tapvs.v1.WatchResponse.$Properties {
        }

        /** One listing of a watch. */
        class WatchResponse {

            /**
             * Constructs a new WatchResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.WatchResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The services at this moment. */
            services?: (tapvs.v1.ListServicesResponse.$Properties|null);

            /**
             * Encodes the specified WatchResponse message. Does not implicitly {@link tapvs.v1.WatchResponse.verify|verify} messages.
             * @param message WatchResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.WatchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape} WatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape;
        }

        namespace WatchResponse {

            /** Properties of a WatchResponse. */
            interface $Properties {

                /** The services at this moment. */
                services?: (tapvs.v1.ListServicesResponse.$Properties|null);

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
        interface ICancelRequest extends tapvs.v1.CancelRequest.$Properties {
        }

        /** Ends a stream. */
        class CancelRequest {

            /**
             * Constructs a new CancelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.CancelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Id of the request that started the stream. */
            streamId: number;

            /**
             * Encodes the specified CancelRequest message. Does not implicitly {@link tapvs.v1.CancelRequest.verify|verify} messages.
             * @param message CancelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.CancelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape} CancelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape;
        }

        namespace CancelRequest {

            /** Properties of a CancelRequest. */
            interface $Properties {

                /** Id of the request that started the stream. */
                streamId?: (number|null);

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
        interface ICancelResponse extends tapvs.v1.CancelResponse.$Properties {
        }

        /** The stream has ended. */
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
            static encode(message: tapvs.v1.CancelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape} CancelResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape;
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
        interface ISysctlRequest extends tapvs.v1.SysctlRequest.$Properties {
        }

        /** Reads or sets one sysctl of net.ipv4.vs. */
        class SysctlRequest {

            /**
             * Constructs a new SysctlRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SysctlRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Name, for example "expire_nodest_conn"; empty lists all. */
            name: string;

            /** New value; absent to read. */
            value?: (string|null);

            /**
             * Encodes the specified SysctlRequest message. Does not implicitly {@link tapvs.v1.SysctlRequest.verify|verify} messages.
             * @param message SysctlRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SysctlRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SysctlRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape} SysctlRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape;
        }

        namespace SysctlRequest {

            /** Properties of a SysctlRequest. */
            interface $Properties {

                /** Name, for example "expire_nodest_conn"; empty lists all. */
                name?: (string|null);

                /** New value; absent to read. */
                value?: (string|null);

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
        interface ISysctlResponse extends tapvs.v1.SysctlResponse.$Properties {
        }

        /** Values of sysctls. */
        class SysctlResponse {

            /**
             * Constructs a new SysctlResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SysctlResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The sysctls asked for. */
            sysctls: tapvs.v1.Sysctl.$Properties[];

            /**
             * Encodes the specified SysctlResponse message. Does not implicitly {@link tapvs.v1.SysctlResponse.verify|verify} messages.
             * @param message SysctlResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SysctlResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SysctlResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape} SysctlResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape;
        }

        namespace SysctlResponse {

            /** Properties of a SysctlResponse. */
            interface $Properties {

                /** The sysctls asked for. */
                sysctls?: (tapvs.v1.Sysctl.$Properties[]|null);

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
        interface ISysctl extends tapvs.v1.Sysctl.$Properties {
        }

        /** One sysctl. */
        class Sysctl {

            /**
             * Constructs a new Sysctl.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Sysctl.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name without "net.ipv4.vs.". */
            name: string;

            /** Its value as text. */
            value: string;

            /** One sentence on what it does here. */
            meaning: string;

            /**
             * Encodes the specified Sysctl message. Does not implicitly {@link tapvs.v1.Sysctl.verify|verify} messages.
             * @param message Sysctl message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Sysctl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sysctl message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape} Sysctl
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape;
        }

        namespace Sysctl {

            /** Properties of a Sysctl. */
            interface $Properties {

                /** Its name without "net.ipv4.vs.". */
                name?: (string|null);

                /** Its value as text. */
                value?: (string|null);

                /** One sentence on what it does here. */
                meaning?: (string|null);

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
        interface IListServicesRequest extends tapvs.v1.ListServicesRequest.$Properties {
        }

        /** Lists services with their servers, in the director's order (newest server first). */
        class ListServicesRequest {

            /**
             * Constructs a new ListServicesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListServicesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Only this service; absent for all. Refused when it is not there. */
            key?: (tapvs.v1.ServiceKey.$Properties|null);

            /** 0, or next_cursor of the piece before. */
            cursor: number;

            /** The piece ends with the service that reaches so many services and servers together; 0 for one piece. */
            limit: number;

            /**
             * Encodes the specified ListServicesRequest message. Does not implicitly {@link tapvs.v1.ListServicesRequest.verify|verify} messages.
             * @param message ListServicesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListServicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListServicesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape} ListServicesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape;
        }

        namespace ListServicesRequest {

            /** Properties of a ListServicesRequest. */
            interface $Properties {

                /** Only this service; absent for all. Refused when it is not there. */
                key?: (tapvs.v1.ServiceKey.$Properties|null);

                /** 0, or next_cursor of the piece before. */
                cursor?: (number|null);

                /** The piece ends with the service that reaches so many services and servers together; 0 for one piece. */
                limit?: (number|null);

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
        interface IListServicesResponse extends tapvs.v1.ListServicesResponse.$Properties {
        }

        /** The services. */
        class ListServicesResponse {

            /**
             * Constructs a new ListServicesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListServicesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Services in the director's order. */
            services: tapvs.v1.ServiceListing.$Properties[];

            /** Number of buckets of the flow table, shown as "size" by ipvsadm. */
            tableSize: number;

            /** Number of the rule set. Pieces of one number together are one listing. */
            revision: number;

            /** Where the next piece begins; 0 after the last. */
            nextCursor: number;

            /**
             * Encodes the specified ListServicesResponse message. Does not implicitly {@link tapvs.v1.ListServicesResponse.verify|verify} messages.
             * @param message ListServicesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListServicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListServicesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape} ListServicesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape;
        }

        namespace ListServicesResponse {

            /** Properties of a ListServicesResponse. */
            interface $Properties {

                /** Services in the director's order. */
                services?: (tapvs.v1.ServiceListing.$Properties[]|null);

                /** Number of buckets of the flow table, shown as "size" by ipvsadm. */
                tableSize?: (number|null);

                /** Number of the rule set. Pieces of one number together are one listing. */
                revision?: (number|null);

                /** Where the next piece begins; 0 after the last. */
                nextCursor?: (number|null);

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
        interface ICounters extends tapvs.v1.Counters.$Properties {
        }

        /** Totals since the counters were zeroed. */
        class Counters {

            /**
             * Constructs a new Counters.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Counters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** New flows. */
            connections: number;

            /** Packets from clients. */
            inPackets: number;

            /** Packets to clients. */
            outPackets: number;

            /** IP bytes from clients. */
            inBytes: number;

            /** IP bytes to clients. */
            outBytes: number;

            /**
             * Encodes the specified Counters message. Does not implicitly {@link tapvs.v1.Counters.verify|verify} messages.
             * @param message Counters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Counters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Counters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Counters & tapvs.v1.Counters.$Shape} Counters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Counters & tapvs.v1.Counters.$Shape;
        }

        namespace Counters {

            /** Properties of a Counters. */
            interface $Properties {

                /** New flows. */
                connections?: (number|null);

                /** Packets from clients. */
                inPackets?: (number|null);

                /** Packets to clients. */
                outPackets?: (number|null);

                /** IP bytes from clients. */
                inBytes?: (number|null);

                /** IP bytes to clients. */
                outBytes?: (number|null);

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
        interface IRates extends tapvs.v1.Rates.$Properties {
        }

        /** Rates per second, two-second estimator. */
        class Rates {

            /**
             * Constructs a new Rates.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Rates.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** New flows a second. */
            connections: number;

            /** Packets from clients a second. */
            inPackets: number;

            /** Packets to clients a second. */
            outPackets: number;

            /** IP bytes from clients a second. */
            inBytes: number;

            /** IP bytes to clients a second. */
            outBytes: number;

            /**
             * Encodes the specified Rates message. Does not implicitly {@link tapvs.v1.Rates.verify|verify} messages.
             * @param message Rates message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Rates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rates message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Rates & tapvs.v1.Rates.$Shape} Rates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Rates & tapvs.v1.Rates.$Shape;
        }

        namespace Rates {

            /** Properties of a Rates. */
            interface $Properties {

                /** New flows a second. */
                connections?: (number|null);

                /** Packets from clients a second. */
                inPackets?: (number|null);

                /** Packets to clients a second. */
                outPackets?: (number|null);

                /** IP bytes from clients a second. */
                inBytes?: (number|null);

                /** IP bytes to clients a second. */
                outBytes?: (number|null);

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
        interface IServiceListing extends tapvs.v1.ServiceListing.$Properties {
        }

        /** One service with its servers. */
        class ServiceListing {

            /**
             * Constructs a new ServiceListing.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ServiceListing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service. */
            service?: (tapvs.v1.Service.$Properties|null);

            /** Its totals. */
            counters?: (tapvs.v1.Counters.$Properties|null);

            /** Its rates. */
            rates?: (tapvs.v1.Rates.$Properties|null);

            /** Its servers, newest first. */
            servers: tapvs.v1.ServerListing.$Properties[];

            /**
             * Encodes the specified ServiceListing message. Does not implicitly {@link tapvs.v1.ServiceListing.verify|verify} messages.
             * @param message ServiceListing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ServiceListing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceListing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape} ServiceListing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape;
        }

        namespace ServiceListing {

            /** Properties of a ServiceListing. */
            interface $Properties {

                /** The service. */
                service?: (tapvs.v1.Service.$Properties|null);

                /** Its totals. */
                counters?: (tapvs.v1.Counters.$Properties|null);

                /** Its rates. */
                rates?: (tapvs.v1.Rates.$Properties|null);

                /** Its servers, newest first. */
                servers?: (tapvs.v1.ServerListing.$Properties[]|null);

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
        interface IServerListing extends tapvs.v1.ServerListing.$Properties {
        }

        /** One server of a service. */
        class ServerListing {

            /**
             * Constructs a new ServerListing.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ServerListing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The server. Method is LOCAL when its address is the director's own. */
            server?: (tapvs.v1.Server.$Properties|null);

            /** Active connections. */
            active: number;

            /** Inactive connections. */
            inactive: number;

            /** Persistence templates. */
            persistent: number;

            /** Its totals. */
            counters?: (tapvs.v1.Counters.$Properties|null);

            /** Its rates. */
            rates?: (tapvs.v1.Rates.$Properties|null);

            /** True while its thresholds keep new flows away. */
            overloaded: boolean;

            /**
             * Encodes the specified ServerListing message. Does not implicitly {@link tapvs.v1.ServerListing.verify|verify} messages.
             * @param message ServerListing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ServerListing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerListing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape} ServerListing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape;
        }

        namespace ServerListing {

            /** Properties of a ServerListing. */
            interface $Properties {

                /** The server. Method is LOCAL when its address is the director's own. */
                server?: (tapvs.v1.Server.$Properties|null);

                /** Active connections. */
                active?: (number|null);

                /** Inactive connections. */
                inactive?: (number|null);

                /** Persistence templates. */
                persistent?: (number|null);

                /** Its totals. */
                counters?: (tapvs.v1.Counters.$Properties|null);

                /** Its rates. */
                rates?: (tapvs.v1.Rates.$Properties|null);

                /** True while its thresholds keep new flows away. */
                overloaded?: (boolean|null);

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
        interface IListFlowsRequest extends tapvs.v1.ListFlowsRequest.$Properties {
        }

        /** Lists flows, piece by piece. */
        class ListFlowsRequest {

            /**
             * Constructs a new ListFlowsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListFlowsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 0 for the first piece, then next_cursor of the last answer. */
            cursor: number;

            /** Flows a piece, 1 to 4096; 0 for 1024. */
            limit: number;

            /** Which flows, in the language of `tapvs trace --help`; empty for all. */
            filter: string;

            /**
             * Encodes the specified ListFlowsRequest message. Does not implicitly {@link tapvs.v1.ListFlowsRequest.verify|verify} messages.
             * @param message ListFlowsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListFlowsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFlowsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape} ListFlowsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape;
        }

        namespace ListFlowsRequest {

            /** Properties of a ListFlowsRequest. */
            interface $Properties {

                /** 0 for the first piece, then next_cursor of the last answer. */
                cursor?: (number|null);

                /** Flows a piece, 1 to 4096; 0 for 1024. */
                limit?: (number|null);

                /** Which flows, in the language of `tapvs trace --help`; empty for all. */
                filter?: (string|null);

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
        interface IListFlowsResponse extends tapvs.v1.ListFlowsResponse.$Properties {
        }

        /** A piece of the flow listing. */
        class ListFlowsResponse {

            /**
             * Constructs a new ListFlowsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListFlowsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Flows of this piece, in no particular order. */
            flows: tapvs.v1.Flow.$Properties[];

            /** Cursor of the next piece; 0 when this was the last. */
            nextCursor: number;

            /**
             * Encodes the specified ListFlowsResponse message. Does not implicitly {@link tapvs.v1.ListFlowsResponse.verify|verify} messages.
             * @param message ListFlowsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListFlowsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFlowsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape} ListFlowsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape;
        }

        namespace ListFlowsResponse {

            /** Properties of a ListFlowsResponse. */
            interface $Properties {

                /** Flows of this piece, in no particular order. */
                flows?: (tapvs.v1.Flow.$Properties[]|null);

                /** Cursor of the next piece; 0 when this was the last. */
                nextCursor?: (number|null);

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
        interface IFlow extends tapvs.v1.Flow.$Properties {
        }

        /** One flow. */
        class Flow {

            /**
             * Constructs a new Flow.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Flow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transport protocol; unspecified for the template of a firewall mark service. */
            protocol: tapvs.v1.Protocol;

            /** Client address, 4 or 16 octets. */
            client: Uint8Array;

            /** Client port; 0 for a template. */
            clientPort: number;

            /** Virtual address, 4 or 16 octets; the mark for the template of a firewall mark service. */
            virtual: Uint8Array;

            /** Virtual port. */
            virtualPort: number;

            /** Server address, 4 or 16 octets. */
            server: Uint8Array;

            /** Server port. */
            serverPort: number;

            /** State, as ipvsadm shows it: ESTABLISHED, FIN_WAIT, UDP, NONE, … */
            state: string;

            /** Milliseconds until it expires. */
            expiresMs: number;

            /** How packets reach the server. */
            method: tapvs.v1.ForwardingMethod;

            /** True for a persistence template. */
            template: boolean;

            /** Persistence engine name; empty for none. */
            persistenceEngine: string;

            /** Persistence engine data. */
            persistenceData: string;

            /** Scheduler that chose the server; empty when unknown. */
            scheduler: string;

            /**
             * Encodes the specified Flow message. Does not implicitly {@link tapvs.v1.Flow.verify|verify} messages.
             * @param message Flow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Flow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Flow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Flow & tapvs.v1.Flow.$Shape} Flow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Flow & tapvs.v1.Flow.$Shape;
        }

        namespace Flow {

            /** Properties of a Flow. */
            interface $Properties {

                /** Transport protocol; unspecified for the template of a firewall mark service. */
                protocol?: (tapvs.v1.Protocol|null);

                /** Client address, 4 or 16 octets. */
                client?: (Uint8Array|null);

                /** Client port; 0 for a template. */
                clientPort?: (number|null);

                /** Virtual address, 4 or 16 octets; the mark for the template of a firewall mark service. */
                virtual?: (Uint8Array|null);

                /** Virtual port. */
                virtualPort?: (number|null);

                /** Server address, 4 or 16 octets. */
                server?: (Uint8Array|null);

                /** Server port. */
                serverPort?: (number|null);

                /** State, as ipvsadm shows it: ESTABLISHED, FIN_WAIT, UDP, NONE, … */
                state?: (string|null);

                /** Milliseconds until it expires. */
                expiresMs?: (number|null);

                /** How packets reach the server. */
                method?: (tapvs.v1.ForwardingMethod|null);

                /** True for a persistence template. */
                template?: (boolean|null);

                /** Persistence engine name; empty for none. */
                persistenceEngine?: (string|null);

                /** Persistence engine data. */
                persistenceData?: (string|null);

                /** Scheduler that chose the server; empty when unknown. */
                scheduler?: (string|null);

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
        interface IListCountersRequest extends tapvs.v1.ListCountersRequest.$Properties {
        }

        /** Reads every counter. */
        class ListCountersRequest {

            /**
             * Constructs a new ListCountersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListCountersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** True to leave out counters that are 0. */
            nonZero: boolean;

            /**
             * Encodes the specified ListCountersRequest message. Does not implicitly {@link tapvs.v1.ListCountersRequest.verify|verify} messages.
             * @param message ListCountersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListCountersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListCountersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape} ListCountersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape;
        }

        namespace ListCountersRequest {

            /** Properties of a ListCountersRequest. */
            interface $Properties {

                /** True to leave out counters that are 0. */
                nonZero?: (boolean|null);

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
        interface IListCountersResponse extends tapvs.v1.ListCountersResponse.$Properties {
        }

        /** The counters. */
        class ListCountersResponse {

            /**
             * Constructs a new ListCountersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListCountersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Verdicts and drop reasons. */
            verdicts: tapvs.v1.VerdictCounter.$Properties[];

            /** Frames received since start. */
            received: number;

            /** Frames that wait in a queue now; received = sum of all verdicts + held. */
            held: number;

            /** Frames the director made itself, by kind. */
            made: tapvs.v1.MadeCounter.$Properties[];

            /** Figures of each port. */
            ports: tapvs.v1.PortCounters.$Properties[];

            /**
             * Encodes the specified ListCountersResponse message. Does not implicitly {@link tapvs.v1.ListCountersResponse.verify|verify} messages.
             * @param message ListCountersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListCountersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListCountersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape} ListCountersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape;
        }

        namespace ListCountersResponse {

            /** Properties of a ListCountersResponse. */
            interface $Properties {

                /** Verdicts and drop reasons. */
                verdicts?: (tapvs.v1.VerdictCounter.$Properties[]|null);

                /** Frames received since start. */
                received?: (number|null);

                /** Frames that wait in a queue now; received = sum of all verdicts + held. */
                held?: (number|null);

                /** Frames the director made itself, by kind. */
                made?: (tapvs.v1.MadeCounter.$Properties[]|null);

                /** Figures of each port. */
                ports?: (tapvs.v1.PortCounters.$Properties[]|null);

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
        interface IVerdictCounter extends tapvs.v1.VerdictCounter.$Properties {
        }

        /** Counter of one verdict. */
        class VerdictCounter {

            /**
             * Constructs a new VerdictCounter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.VerdictCounter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name, for example "nat" or "no-route". */
            name: string;

            /** "forwarded", "answered", "absorbed" or "dropped". */
            kind: string;

            /** Frames. */
            frames: number;

            /** One sentence. */
            meaning: string;

            /**
             * Encodes the specified VerdictCounter message. Does not implicitly {@link tapvs.v1.VerdictCounter.verify|verify} messages.
             * @param message VerdictCounter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.VerdictCounter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerdictCounter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape} VerdictCounter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape;
        }

        namespace VerdictCounter {

            /** Properties of a VerdictCounter. */
            interface $Properties {

                /** Its name, for example "nat" or "no-route". */
                name?: (string|null);

                /** "forwarded", "answered", "absorbed" or "dropped". */
                kind?: (string|null);

                /** Frames. */
                frames?: (number|null);

                /** One sentence. */
                meaning?: (string|null);

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
        interface IMadeCounter extends tapvs.v1.MadeCounter.$Properties {
        }

        /** Counter of frames that the director made. */
        class MadeCounter {

            /**
             * Constructs a new MadeCounter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.MadeCounter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Kind, for example "arp-request", "icmp-error", "fragment". */
            name: string;

            /** Frames. */
            frames: number;

            /**
             * Encodes the specified MadeCounter message. Does not implicitly {@link tapvs.v1.MadeCounter.verify|verify} messages.
             * @param message MadeCounter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.MadeCounter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MadeCounter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape} MadeCounter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape;
        }

        namespace MadeCounter {

            /** Properties of a MadeCounter. */
            interface $Properties {

                /** Kind, for example "arp-request", "icmp-error", "fragment". */
                name?: (string|null);

                /** Frames. */
                frames?: (number|null);

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
        interface IPortCounters extends tapvs.v1.PortCounters.$Properties {
        }

        /** Figures of one port. */
        class PortCounters {

            /**
             * Constructs a new PortCounters.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.PortCounters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Name of the port. */
            name: string;

            /** "tap", "tun", "packet", "memory" or "capture". */
            kind: string;

            /** Frames received. */
            receivedFrames: number;

            /** Bytes received. */
            receivedBytes: number;

            /** Frames sent. */
            sentFrames: number;

            /** Bytes sent. */
            sentBytes: number;

            /** MAC address as text. */
            mac: string;

            /** Largest IP packet in bytes. */
            mtu: number;

            /** Own addresses with prefix length, as text. */
            addresses: string[];

            /** How frames are read and written, for example "read/write". */
            driver: string;

            /** Frames that the device refused after their verdict was counted: they are lost. */
            refusedFrames: number;

            /** What is left to the device, for example "checksum tcp4 tcp6 udp gro"; empty for nothing. */
            offloads: string;

            /** Frames that were joined to others on their way to the device (gro), refused ones too. */
            joinedFrames: number;

            /** Frames that the device had and could not hand over: they have no verdict. */
            lostFrames: number;

            /**
             * Encodes the specified PortCounters message. Does not implicitly {@link tapvs.v1.PortCounters.verify|verify} messages.
             * @param message PortCounters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.PortCounters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PortCounters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape} PortCounters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape;
        }

        namespace PortCounters {

            /** Properties of a PortCounters. */
            interface $Properties {

                /** Name of the port. */
                name?: (string|null);

                /** "tap", "tun", "packet", "memory" or "capture". */
                kind?: (string|null);

                /** Frames received. */
                receivedFrames?: (number|null);

                /** Bytes received. */
                receivedBytes?: (number|null);

                /** Frames sent. */
                sentFrames?: (number|null);

                /** Bytes sent. */
                sentBytes?: (number|null);

                /** MAC address as text. */
                mac?: (string|null);

                /** Largest IP packet in bytes. */
                mtu?: (number|null);

                /** Own addresses with prefix length, as text. */
                addresses?: (string[]|null);

                /** How frames are read and written, for example "read/write". */
                driver?: (string|null);

                /** Frames that the device refused after their verdict was counted: they are lost. */
                refusedFrames?: (number|null);

                /** What is left to the device, for example "checksum tcp4 tcp6 udp gro"; empty for nothing. */
                offloads?: (string|null);

                /** Frames that were joined to others on their way to the device (gro), refused ones too. */
                joinedFrames?: (number|null);

                /** Frames that the device had and could not hand over: they have no verdict. */
                lostFrames?: (number|null);

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
        interface IGetStatusRequest extends tapvs.v1.GetStatusRequest.$Properties {
        }

        /** Reads totals and facts. */
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
            static encode(message: tapvs.v1.GetStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape} GetStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape;
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
        interface IGetStatusResponse extends tapvs.v1.GetStatusResponse.$Properties {
        }

        /** Totals and facts. */
        class GetStatusResponse {

            /**
             * Constructs a new GetStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.GetStatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Version of tapvs. */
            version: string;

            /** Process id of the director. */
            pid: number;

            /** Milliseconds since start. */
            uptimeMs: number;

            /** Flows now. */
            flows: number;

            /** Most flows there can be. */
            flowCapacity: number;

            /** Services. */
            services: number;

            /** Servers. */
            servers: number;

            /** Totals over all services. */
            counters?: (tapvs.v1.Counters.$Properties|null);

            /** Rates over all services. */
            rates?: (tapvs.v1.Rates.$Properties|null);

            /** Number of the rule set. */
            revision: number;

            /** How devices are read and written, for example "io_uring, multishot reads". */
            io: string;

            /** Dataplane workers. */
            workers: number;

            /**
             * Encodes the specified GetStatusResponse message. Does not implicitly {@link tapvs.v1.GetStatusResponse.verify|verify} messages.
             * @param message GetStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.GetStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape} GetStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape;
        }

        namespace GetStatusResponse {

            /** Properties of a GetStatusResponse. */
            interface $Properties {

                /** Version of tapvs. */
                version?: (string|null);

                /** Process id of the director. */
                pid?: (number|null);

                /** Milliseconds since start. */
                uptimeMs?: (number|null);

                /** Flows now. */
                flows?: (number|null);

                /** Most flows there can be. */
                flowCapacity?: (number|null);

                /** Services. */
                services?: (number|null);

                /** Servers. */
                servers?: (number|null);

                /** Totals over all services. */
                counters?: (tapvs.v1.Counters.$Properties|null);

                /** Rates over all services. */
                rates?: (tapvs.v1.Rates.$Properties|null);

                /** Number of the rule set. */
                revision?: (number|null);

                /** How devices are read and written, for example "io_uring, multishot reads". */
                io?: (string|null);

                /** Dataplane workers. */
                workers?: (number|null);

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
        interface ITraceStep extends tapvs.v1.TraceStep.$Properties {
        }

        /** One line of a packet's walk. */
        class TraceStep {

            /**
             * Constructs a new TraceStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.TraceStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PREROUTING, INPUT, FORWARD or POSTROUTING. */
            hook: string;

            /** Stage, for example "parse", "classify", "flow", "schedule", "state", "emit". */
            stage: string;

            /** One sentence. */
            text: string;

            /**
             * Encodes the specified TraceStep message. Does not implicitly {@link tapvs.v1.TraceStep.verify|verify} messages.
             * @param message TraceStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.TraceStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TraceStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape} TraceStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape;
        }

        namespace TraceStep {

            /** Properties of a TraceStep. */
            interface $Properties {

                /** PREROUTING, INPUT, FORWARD or POSTROUTING. */
                hook?: (string|null);

                /** Stage, for example "parse", "classify", "flow", "schedule", "state", "emit". */
                stage?: (string|null);

                /** One sentence. */
                text?: (string|null);

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
        interface IConsideration extends tapvs.v1.Consideration.$Properties {
        }

        /** What a scheduler saw of one server. */
        class Consideration {

            /**
             * Constructs a new Consideration.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Consideration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The server as ADDRESS:PORT. */
            server: string;

            /** Weight. */
            weight: number;

            /** Active connections. */
            active: number;

            /** Inactive connections. */
            inactive: number;

            /** The scheduler's own figure, for example "257" or "slot 192"; empty when it has none. */
            overhead: string;

            /** Why it was left out; empty when it was eligible. */
            excluded: string;

            /** True for the server that was chosen. */
            chosen: boolean;

            /**
             * Encodes the specified Consideration message. Does not implicitly {@link tapvs.v1.Consideration.verify|verify} messages.
             * @param message Consideration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Consideration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Consideration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape} Consideration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape;
        }

        namespace Consideration {

            /** Properties of a Consideration. */
            interface $Properties {

                /** The server as ADDRESS:PORT. */
                server?: (string|null);

                /** Weight. */
                weight?: (number|null);

                /** Active connections. */
                active?: (number|null);

                /** Inactive connections. */
                inactive?: (number|null);

                /** The scheduler's own figure, for example "257" or "slot 192"; empty when it has none. */
                overhead?: (string|null);

                /** Why it was left out; empty when it was eligible. */
                excluded?: (string|null);

                /** True for the server that was chosen. */
                chosen?: (boolean|null);

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
        interface ISentFrame extends tapvs.v1.SentFrame.$Properties {
        }

        /** A frame that left the director. */
        class SentFrame {

            /**
             * Constructs a new SentFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SentFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Port it left by. */
            port: string;

            /** The frame with its Ethernet header. */
            frame: Uint8Array;

            /**
             * Encodes the specified SentFrame message. Does not implicitly {@link tapvs.v1.SentFrame.verify|verify} messages.
             * @param message SentFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SentFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SentFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape} SentFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape;
        }

        namespace SentFrame {

            /** Properties of a SentFrame. */
            interface $Properties {

                /** Port it left by. */
                port?: (string|null);

                /** The frame with its Ethernet header. */
                frame?: (Uint8Array|null);

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
        interface IPacketTrace extends tapvs.v1.PacketTrace.$Properties {
        }

        /** The walk of one packet. */
        class PacketTrace {

            /**
             * Constructs a new PacketTrace.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.PacketTrace.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Microseconds of the director's clock. */
            timeUs: number;

            /** Port it came in by. */
            port: string;

            /** The frame as it came. */
            frame: Uint8Array;

            /** The walk. */
            steps: tapvs.v1.TraceStep.$Properties[];

            /** Verdict name. */
            verdict: string;

            /** "forwarded", "answered", "absorbed", "dropped" or "continue" (held). */
            kind: string;

            /** One sentence on the verdict. */
            meaning: string;

            /** Scheduler that was asked; empty when none was. */
            scheduler: string;

            /** What it saw. */
            considerations: tapvs.v1.Consideration.$Properties[];

            /** Frames that left because of it. */
            sent: tapvs.v1.SentFrame.$Properties[];

            /**
             * Encodes the specified PacketTrace message. Does not implicitly {@link tapvs.v1.PacketTrace.verify|verify} messages.
             * @param message PacketTrace message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.PacketTrace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PacketTrace message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape} PacketTrace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape;
        }

        namespace PacketTrace {

            /** Properties of a PacketTrace. */
            interface $Properties {

                /** Microseconds of the director's clock. */
                timeUs?: (number|null);

                /** Port it came in by. */
                port?: (string|null);

                /** The frame as it came. */
                frame?: (Uint8Array|null);

                /** The walk. */
                steps?: (tapvs.v1.TraceStep.$Properties[]|null);

                /** Verdict name. */
                verdict?: (string|null);

                /** "forwarded", "answered", "absorbed", "dropped" or "continue" (held). */
                kind?: (string|null);

                /** One sentence on the verdict. */
                meaning?: (string|null);

                /** Scheduler that was asked; empty when none was. */
                scheduler?: (string|null);

                /** What it saw. */
                considerations?: (tapvs.v1.Consideration.$Properties[]|null);

                /** Frames that left because of it. */
                sent?: (tapvs.v1.SentFrame.$Properties[]|null);

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
        interface ICapturedFrame extends tapvs.v1.CapturedFrame.$Properties {
        }

        /** One captured frame. */
        class CapturedFrame {

            /**
             * Constructs a new CapturedFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.CapturedFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Microseconds since the epoch. */
            timeUs: number;

            /** Port. */
            port: string;

            /** True when the frame left, false when it came. */
            sent: boolean;

            /** The frame, perhaps cut to snap_bytes. */
            frame: Uint8Array;

            /** Its whole length in bytes. */
            frameBytes: number;

            /** Verdict and reason in words. */
            comment: string;

            /**
             * Encodes the specified CapturedFrame message. Does not implicitly {@link tapvs.v1.CapturedFrame.verify|verify} messages.
             * @param message CapturedFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.CapturedFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapturedFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape} CapturedFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape;
        }

        namespace CapturedFrame {

            /** Properties of a CapturedFrame. */
            interface $Properties {

                /** Microseconds since the epoch. */
                timeUs?: (number|null);

                /** Port. */
                port?: (string|null);

                /** True when the frame left, false when it came. */
                sent?: (boolean|null);

                /** The frame, perhaps cut to snap_bytes. */
                frame?: (Uint8Array|null);

                /** Its whole length in bytes. */
                frameBytes?: (number|null);

                /** Verdict and reason in words. */
                comment?: (string|null);

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
        interface IListNeighboursRequest extends tapvs.v1.ListNeighboursRequest.$Properties {
        }

        /** Lists the neighbour cache. */
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
            static encode(message: tapvs.v1.ListNeighboursRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListNeighboursRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape} ListNeighboursRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape;
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
        interface IListNeighboursResponse extends tapvs.v1.ListNeighboursResponse.$Properties {
        }

        /** The neighbour cache. */
        class ListNeighboursResponse {

            /**
             * Constructs a new ListNeighboursResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListNeighboursResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The neighbours. */
            neighbours: tapvs.v1.Neighbour.$Properties[];

            /**
             * Encodes the specified ListNeighboursResponse message. Does not implicitly {@link tapvs.v1.ListNeighboursResponse.verify|verify} messages.
             * @param message ListNeighboursResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListNeighboursResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListNeighboursResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape} ListNeighboursResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape;
        }

        namespace ListNeighboursResponse {

            /** Properties of a ListNeighboursResponse. */
            interface $Properties {

                /** The neighbours. */
                neighbours?: (tapvs.v1.Neighbour.$Properties[]|null);

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
        interface INeighbour extends tapvs.v1.Neighbour.$Properties {
        }

        /** One neighbour. */
        class Neighbour {

            /**
             * Constructs a new Neighbour.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Neighbour.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Port it is on. */
            port: string;

            /** 4 or 16 octets. */
            address: Uint8Array;

            /** MAC address as text; empty while unknown. */
            mac: string;

            /** "static", "asking", "fresh" or "stale". */
            state: string;

            /** Milliseconds since it was last heard of. */
            ageMs: number;

            /** Frames that wait for its MAC. */
            waiting: number;

            /**
             * Encodes the specified Neighbour message. Does not implicitly {@link tapvs.v1.Neighbour.verify|verify} messages.
             * @param message Neighbour message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Neighbour.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Neighbour message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape} Neighbour
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape;
        }

        namespace Neighbour {

            /** Properties of a Neighbour. */
            interface $Properties {

                /** Port it is on. */
                port?: (string|null);

                /** 4 or 16 octets. */
                address?: (Uint8Array|null);

                /** MAC address as text; empty while unknown. */
                mac?: (string|null);

                /** "static", "asking", "fresh" or "stale". */
                state?: (string|null);

                /** Milliseconds since it was last heard of. */
                ageMs?: (number|null);

                /** Frames that wait for its MAC. */
                waiting?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Neighbour. */
            type $Shape = tapvs.v1.Neighbour.$Properties;
        }

        /**
         * Properties of a ListDaemonsRequest.
         * @deprecated Use tapvs.v1.ListDaemonsRequest.$Properties instead.
         */
        interface IListDaemonsRequest extends tapvs.v1.ListDaemonsRequest.$Properties {
        }

        /** Lists the sync daemons that run. */
        class ListDaemonsRequest {

            /**
             * Constructs a new ListDaemonsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListDaemonsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListDaemonsRequest message. Does not implicitly {@link tapvs.v1.ListDaemonsRequest.verify|verify} messages.
             * @param message ListDaemonsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListDaemonsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListDaemonsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListDaemonsRequest & tapvs.v1.ListDaemonsRequest.$Shape} ListDaemonsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListDaemonsRequest & tapvs.v1.ListDaemonsRequest.$Shape;
        }

        namespace ListDaemonsRequest {

            /** Properties of a ListDaemonsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListDaemonsRequest. */
            type $Shape = tapvs.v1.ListDaemonsRequest.$Properties;
        }

        /**
         * Properties of a ListDaemonsResponse.
         * @deprecated Use tapvs.v1.ListDaemonsResponse.$Properties instead.
         */
        interface IListDaemonsResponse extends tapvs.v1.ListDaemonsResponse.$Properties {
        }

        /** The sync daemons that run. */
        class ListDaemonsResponse {

            /**
             * Constructs a new ListDaemonsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListDaemonsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The master first. */
            daemons: tapvs.v1.Daemon.$Properties[];

            /** Records of other directors by what became of them, and messages refused whole. */
            outcomes: tapvs.v1.SyncCounter.$Properties[];

            /** Messages that a master gave up because too many waited. */
            overflows: number;

            /**
             * Encodes the specified ListDaemonsResponse message. Does not implicitly {@link tapvs.v1.ListDaemonsResponse.verify|verify} messages.
             * @param message ListDaemonsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListDaemonsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListDaemonsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListDaemonsResponse & tapvs.v1.ListDaemonsResponse.$Shape} ListDaemonsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListDaemonsResponse & tapvs.v1.ListDaemonsResponse.$Shape;
        }

        namespace ListDaemonsResponse {

            /** Properties of a ListDaemonsResponse. */
            interface $Properties {

                /** The master first. */
                daemons?: (tapvs.v1.Daemon.$Properties[]|null);

                /** Records of other directors by what became of them, and messages refused whole. */
                outcomes?: (tapvs.v1.SyncCounter.$Properties[]|null);

                /** Messages that a master gave up because too many waited. */
                overflows?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListDaemonsResponse. */
            type $Shape = tapvs.v1.ListDaemonsResponse.$Properties;
        }

        /**
         * Properties of a SyncCounter.
         * @deprecated Use tapvs.v1.SyncCounter.$Properties instead.
         */
        interface ISyncCounter extends tapvs.v1.SyncCounter.$Properties {
        }

        /** Counter of one outcome of received records. */
        class SyncCounter {

            /**
             * Constructs a new SyncCounter.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SyncCounter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name, for example "accepted" or "sync-id". */
            name: string;

            /** Records, or messages. */
            count: number;

            /** One sentence. */
            meaning: string;

            /**
             * Encodes the specified SyncCounter message. Does not implicitly {@link tapvs.v1.SyncCounter.verify|verify} messages.
             * @param message SyncCounter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SyncCounter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncCounter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SyncCounter & tapvs.v1.SyncCounter.$Shape} SyncCounter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SyncCounter & tapvs.v1.SyncCounter.$Shape;
        }

        namespace SyncCounter {

            /** Properties of a SyncCounter. */
            interface $Properties {

                /** Its name, for example "accepted" or "sync-id". */
                name?: (string|null);

                /** Records, or messages. */
                count?: (number|null);

                /** One sentence. */
                meaning?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SyncCounter. */
            type $Shape = tapvs.v1.SyncCounter.$Properties;
        }

        /**
         * Properties of a ReadProcRequest.
         * @deprecated Use tapvs.v1.ReadProcRequest.$Properties instead.
         */
        interface IReadProcRequest extends tapvs.v1.ReadProcRequest.$Properties {
        }

        /** Reads a file as the kernel has it in /proc/net, piece by piece. */
        class ReadProcRequest {

            /**
             * Constructs a new ReadProcRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ReadProcRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name: ip_vs, ip_vs_app, ip_vs_conn, ip_vs_conn_sync, ip_vs_stats or ip_vs_stats_percpu. */
            file: string;

            /** 0 for the first piece, then next_cursor of the last answer. */
            cursor: number;

            /**
             * Encodes the specified ReadProcRequest message. Does not implicitly {@link tapvs.v1.ReadProcRequest.verify|verify} messages.
             * @param message ReadProcRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ReadProcRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadProcRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ReadProcRequest & tapvs.v1.ReadProcRequest.$Shape} ReadProcRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ReadProcRequest & tapvs.v1.ReadProcRequest.$Shape;
        }

        namespace ReadProcRequest {

            /** Properties of a ReadProcRequest. */
            interface $Properties {

                /** Its name: ip_vs, ip_vs_app, ip_vs_conn, ip_vs_conn_sync, ip_vs_stats or ip_vs_stats_percpu. */
                file?: (string|null);

                /** 0 for the first piece, then next_cursor of the last answer. */
                cursor?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadProcRequest. */
            type $Shape = tapvs.v1.ReadProcRequest.$Properties;
        }

        /**
         * Properties of a ReadProcResponse.
         * @deprecated Use tapvs.v1.ReadProcResponse.$Properties instead.
         */
        interface IReadProcResponse extends tapvs.v1.ReadProcResponse.$Properties {
        }

        /** A piece of the file. */
        class ReadProcResponse {

            /**
             * Constructs a new ReadProcResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ReadProcResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Whole lines. */
            text: string;

            /** Cursor of the next piece; 0 when this was the last. */
            nextCursor: number;

            /**
             * Encodes the specified ReadProcResponse message. Does not implicitly {@link tapvs.v1.ReadProcResponse.verify|verify} messages.
             * @param message ReadProcResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ReadProcResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadProcResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ReadProcResponse & tapvs.v1.ReadProcResponse.$Shape} ReadProcResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ReadProcResponse & tapvs.v1.ReadProcResponse.$Shape;
        }

        namespace ReadProcResponse {

            /** Properties of a ReadProcResponse. */
            interface $Properties {

                /** Whole lines. */
                text?: (string|null);

                /** Cursor of the next piece; 0 when this was the last. */
                nextCursor?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadProcResponse. */
            type $Shape = tapvs.v1.ReadProcResponse.$Properties;
        }

        /**
         * Properties of a SetVipsRequest.
         * @deprecated Use tapvs.v1.SetVipsRequest.$Properties instead.
         */
        interface ISetVipsRequest extends tapvs.v1.SetVipsRequest.$Properties {
        }

        /** Claims or releases addresses: a claimed one is the director's own, and told to every neighbour. */
        class SetVipsRequest {

            /**
             * Constructs a new SetVipsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SetVipsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Which, 4 or 16 octets each, at most 256: addresses of services, or others that go from director to director, such
             * as the gateway of NAT servers. Empty: every address that is known, and those of services to come.
             */
            addresses: Uint8Array[];

            /** True to claim (and announce, also when it was claimed before), false to release. */
            claim: boolean;

            /**
             * Encodes the specified SetVipsRequest message. Does not implicitly {@link tapvs.v1.SetVipsRequest.verify|verify} messages.
             * @param message SetVipsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SetVipsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetVipsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SetVipsRequest & tapvs.v1.SetVipsRequest.$Shape} SetVipsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SetVipsRequest & tapvs.v1.SetVipsRequest.$Shape;
        }

        namespace SetVipsRequest {

            /** Properties of a SetVipsRequest. */
            interface $Properties {

                /**
                 * Which, 4 or 16 octets each, at most 256: addresses of services, or others that go from director to director, such
                 * as the gateway of NAT servers. Empty: every address that is known, and those of services to come.
                 */
                addresses?: (Uint8Array[]|null);

                /** True to claim (and announce, also when it was claimed before), false to release. */
                claim?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetVipsRequest. */
            type $Shape = tapvs.v1.SetVipsRequest.$Properties;
        }

        /**
         * Properties of a SetVipsResponse.
         * @deprecated Use tapvs.v1.SetVipsResponse.$Properties instead.
         */
        interface ISetVipsResponse extends tapvs.v1.SetVipsResponse.$Properties {
        }

        /** The virtual addresses as they are now. */
        class SetVipsResponse {

            /**
             * Constructs a new SetVipsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SetVipsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The addresses. */
            addresses: tapvs.v1.VirtualAddress.$Properties[];

            /**
             * Encodes the specified SetVipsResponse message. Does not implicitly {@link tapvs.v1.SetVipsResponse.verify|verify} messages.
             * @param message SetVipsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SetVipsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetVipsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SetVipsResponse & tapvs.v1.SetVipsResponse.$Shape} SetVipsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SetVipsResponse & tapvs.v1.SetVipsResponse.$Shape;
        }

        namespace SetVipsResponse {

            /** Properties of a SetVipsResponse. */
            interface $Properties {

                /** The addresses. */
                addresses?: (tapvs.v1.VirtualAddress.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetVipsResponse. */
            type $Shape = tapvs.v1.SetVipsResponse.$Properties;
        }

        /**
         * Properties of a ListVipsRequest.
         * @deprecated Use tapvs.v1.ListVipsRequest.$Properties instead.
         */
        interface IListVipsRequest extends tapvs.v1.ListVipsRequest.$Properties {
        }

        /** Lists the virtual addresses. */
        class ListVipsRequest {

            /**
             * Constructs a new ListVipsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListVipsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListVipsRequest message. Does not implicitly {@link tapvs.v1.ListVipsRequest.verify|verify} messages.
             * @param message ListVipsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListVipsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListVipsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListVipsRequest & tapvs.v1.ListVipsRequest.$Shape} ListVipsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListVipsRequest & tapvs.v1.ListVipsRequest.$Shape;
        }

        namespace ListVipsRequest {

            /** Properties of a ListVipsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListVipsRequest. */
            type $Shape = tapvs.v1.ListVipsRequest.$Properties;
        }

        /**
         * Properties of a ListVipsResponse.
         * @deprecated Use tapvs.v1.ListVipsResponse.$Properties instead.
         */
        interface IListVipsResponse extends tapvs.v1.ListVipsResponse.$Properties {
        }

        /** The virtual addresses. */
        class ListVipsResponse {

            /**
             * Constructs a new ListVipsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListVipsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The addresses. */
            addresses: tapvs.v1.VirtualAddress.$Properties[];

            /**
             * Encodes the specified ListVipsResponse message. Does not implicitly {@link tapvs.v1.ListVipsResponse.verify|verify} messages.
             * @param message ListVipsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListVipsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListVipsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListVipsResponse & tapvs.v1.ListVipsResponse.$Shape} ListVipsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListVipsResponse & tapvs.v1.ListVipsResponse.$Shape;
        }

        namespace ListVipsResponse {

            /** Properties of a ListVipsResponse. */
            interface $Properties {

                /** The addresses. */
                addresses?: (tapvs.v1.VirtualAddress.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListVipsResponse. */
            type $Shape = tapvs.v1.ListVipsResponse.$Properties;
        }

        /**
         * Properties of a VirtualAddress.
         * @deprecated Use tapvs.v1.VirtualAddress.$Properties instead.
         */
        interface IVirtualAddress extends tapvs.v1.VirtualAddress.$Properties {
        }

        /** An address that may go from director to director. */
        class VirtualAddress {

            /**
             * Constructs a new VirtualAddress.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.VirtualAddress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 4 or 16 octets. */
            address: Uint8Array;

            /** True while the director answers for it. */
            claimed: boolean;

            /** True when services have it. */
            hasService: boolean;

            /**
             * Encodes the specified VirtualAddress message. Does not implicitly {@link tapvs.v1.VirtualAddress.verify|verify} messages.
             * @param message VirtualAddress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.VirtualAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VirtualAddress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.VirtualAddress & tapvs.v1.VirtualAddress.$Shape} VirtualAddress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.VirtualAddress & tapvs.v1.VirtualAddress.$Shape;
        }

        namespace VirtualAddress {

            /** Properties of a VirtualAddress. */
            interface $Properties {

                /** 4 or 16 octets. */
                address?: (Uint8Array|null);

                /** True while the director answers for it. */
                claimed?: (boolean|null);

                /** True when services have it. */
                hasService?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VirtualAddress. */
            type $Shape = tapvs.v1.VirtualAddress.$Properties;
        }

        /**
         * Properties of a GetMaglevRequest.
         * @deprecated Use tapvs.v1.GetMaglevRequest.$Properties instead.
         */
        interface IGetMaglevRequest extends tapvs.v1.GetMaglevRequest.$Properties {
        }

        /** Reads the slots of a service by Maglev hashing (scheduler mh). */
        class GetMaglevRequest {

            /**
             * Constructs a new GetMaglevRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.GetMaglevRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service. */
            key?: (tapvs.v1.ServiceKey.$Properties|null);

            /** Server to leave out in the second count, 4 or 16 octets; empty for none. */
            withoutAddress: Uint8Array;

            /** Its port. */
            withoutPort: number;

            /**
             * Encodes the specified GetMaglevRequest message. Does not implicitly {@link tapvs.v1.GetMaglevRequest.verify|verify} messages.
             * @param message GetMaglevRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.GetMaglevRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMaglevRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetMaglevRequest & tapvs.v1.GetMaglevRequest.$Shape} GetMaglevRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetMaglevRequest & tapvs.v1.GetMaglevRequest.$Shape;
        }

        namespace GetMaglevRequest {

            /** Properties of a GetMaglevRequest. */
            interface $Properties {

                /** The service. */
                key?: (tapvs.v1.ServiceKey.$Properties|null);

                /** Server to leave out in the second count, 4 or 16 octets; empty for none. */
                withoutAddress?: (Uint8Array|null);

                /** Its port. */
                withoutPort?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMaglevRequest. */
            type $Shape = tapvs.v1.GetMaglevRequest.$Properties;
        }

        /**
         * Properties of a GetMaglevResponse.
         * @deprecated Use tapvs.v1.GetMaglevResponse.$Properties instead.
         */
        interface IGetMaglevResponse extends tapvs.v1.GetMaglevResponse.$Properties {
        }

        /** Who has how many slots. */
        class GetMaglevResponse {

            /**
             * Constructs a new GetMaglevResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.GetMaglevResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Servers in the director's order. */
            owners: tapvs.v1.MaglevOwner.$Properties[];

            /** Slots of the table. */
            slots: number;

            /** Slots that have another owner without the server. */
            moved: number;

            /** Of those, slots whose owner stays in the pool: moved without need. */
            movedNeedlessly: number;

            /**
             * Encodes the specified GetMaglevResponse message. Does not implicitly {@link tapvs.v1.GetMaglevResponse.verify|verify} messages.
             * @param message GetMaglevResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.GetMaglevResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMaglevResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetMaglevResponse & tapvs.v1.GetMaglevResponse.$Shape} GetMaglevResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetMaglevResponse & tapvs.v1.GetMaglevResponse.$Shape;
        }

        namespace GetMaglevResponse {

            /** Properties of a GetMaglevResponse. */
            interface $Properties {

                /** Servers in the director's order. */
                owners?: (tapvs.v1.MaglevOwner.$Properties[]|null);

                /** Slots of the table. */
                slots?: (number|null);

                /** Slots that have another owner without the server. */
                moved?: (number|null);

                /** Of those, slots whose owner stays in the pool: moved without need. */
                movedNeedlessly?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMaglevResponse. */
            type $Shape = tapvs.v1.GetMaglevResponse.$Properties;
        }

        /**
         * Properties of a MaglevOwner.
         * @deprecated Use tapvs.v1.MaglevOwner.$Properties instead.
         */
        interface IMaglevOwner extends tapvs.v1.MaglevOwner.$Properties {
        }

        /** A server's part of the slots. */
        class MaglevOwner {

            /**
             * Constructs a new MaglevOwner.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.MaglevOwner.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 4 or 16 octets. */
            address: Uint8Array;

            /** Server port. */
            port: number;

            /** Its weight. */
            weight: number;

            /** Its slots. */
            slots: number;

            /** Its slots without the server that is left out. */
            slotsAfter: number;

            /**
             * Encodes the specified MaglevOwner message. Does not implicitly {@link tapvs.v1.MaglevOwner.verify|verify} messages.
             * @param message MaglevOwner message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.MaglevOwner.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MaglevOwner message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.MaglevOwner & tapvs.v1.MaglevOwner.$Shape} MaglevOwner
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.MaglevOwner & tapvs.v1.MaglevOwner.$Shape;
        }

        namespace MaglevOwner {

            /** Properties of a MaglevOwner. */
            interface $Properties {

                /** 4 or 16 octets. */
                address?: (Uint8Array|null);

                /** Server port. */
                port?: (number|null);

                /** Its weight. */
                weight?: (number|null);

                /** Its slots. */
                slots?: (number|null);

                /** Its slots without the server that is left out. */
                slotsAfter?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MaglevOwner. */
            type $Shape = tapvs.v1.MaglevOwner.$Properties;
        }

        /** Transport protocol of a service or flow. */
        enum Protocol {

            /** None: a service chosen by firewall mark. */
            PROTOCOL_UNSPECIFIED = 0,

            /** TCP. */
            PROTOCOL_TCP = 6,

            /** UDP. */
            PROTOCOL_UDP = 17,

            /** SCTP. */
            PROTOCOL_SCTP = 132
        }

        /** Address family of a service chosen by firewall mark. */
        enum Family {

            /** Derived from the address. */
            FAMILY_UNSPECIFIED = 0,

            /** IPv4. */
            FAMILY_IPV4 = 4,

            /** IPv6. */
            FAMILY_IPV6 = 6
        }

        /** How packets reach a server. */
        enum ForwardingMethod {

            /** Not given. */
            FORWARDING_METHOD_UNSPECIFIED = 0,

            /** Network address translation, ipvsadm -m. */
            FORWARDING_METHOD_NAT = 1,

            /** The server is the director itself; chosen by the director, never requested. */
            FORWARDING_METHOD_LOCAL = 2,

            /** Tunnel, ipvsadm -i. */
            FORWARDING_METHOD_TUNNEL = 3,

            /** Direct routing, ipvsadm -g. */
            FORWARDING_METHOD_DIRECT_ROUTING = 4,

            /** Sent on to the original destination; only seen in flow listings. */
            FORWARDING_METHOD_BYPASS = 5
        }

        /** Encapsulation of a tunnel server. */
        enum TunnelType {

            /** IP in IP, the default. */
            TUNNEL_TYPE_UNSPECIFIED = 0,

            /** Generic UDP encapsulation. */
            TUNNEL_TYPE_GUE = 1,

            /** Generic routing encapsulation. */
            TUNNEL_TYPE_GRE = 2
        }

        /** Checksum of the encapsulation. */
        enum TunnelChecksum {

            /** None. */
            TUNNEL_CHECKSUM_UNSPECIFIED = 0,

            /** A checksum in the outer header. */
            TUNNEL_CHECKSUM_FULL = 1,

            /** Remote checksum offload (GUE only). */
            TUNNEL_CHECKSUM_REMOTE = 2
        }

        /**
         * Properties of a ServiceKey.
         * @deprecated Use tapvs.v1.ServiceKey.$Properties instead.
         */
        interface IServiceKey extends tapvs.v1.ServiceKey.$Properties {
        }

        /** What names a service: protocol, address and port, or a firewall mark. */
        class ServiceKey {

            /**
             * Constructs a new ServiceKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ServiceKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Unspecified for a firewall mark service. */
            protocol: tapvs.v1.Protocol;

            /** 4 or 16 octets in network order; empty for a firewall mark service. */
            address: Uint8Array;

            /** Service port, 0 to 65535; 0 means every port and needs persistence. */
            port: number;

            /** Firewall mark, 1 to 4294967295; 0 for a service by address. */
            mark: number;

            /** Family of a firewall mark service; otherwise unspecified. */
            family: tapvs.v1.Family;

            /**
             * Encodes the specified ServiceKey message. Does not implicitly {@link tapvs.v1.ServiceKey.verify|verify} messages.
             * @param message ServiceKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ServiceKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape} ServiceKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape;
        }

        namespace ServiceKey {

            /** Properties of a ServiceKey. */
            interface $Properties {

                /** Unspecified for a firewall mark service. */
                protocol?: (tapvs.v1.Protocol|null);

                /** 4 or 16 octets in network order; empty for a firewall mark service. */
                address?: (Uint8Array|null);

                /** Service port, 0 to 65535; 0 means every port and needs persistence. */
                port?: (number|null);

                /** Firewall mark, 1 to 4294967295; 0 for a service by address. */
                mark?: (number|null);

                /** Family of a firewall mark service; otherwise unspecified. */
                family?: (tapvs.v1.Family|null);

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
        interface IService extends tapvs.v1.Service.$Properties {
        }

        /** A virtual service. */
        class Service {

            /**
             * Constructs a new Service.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Service.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name. */
            key?: (tapvs.v1.ServiceKey.$Properties|null);

            /** Scheduler name, for example "wlc". */
            scheduler: string;

            /** Scheduler flags: 1 flag-1 (sh-fallback, mh-fallback), 2 flag-2 (sh-port, mh-port), 4 flag-3. */
            schedulerFlags: number;

            /** True for persistence. */
            persistent: boolean;

            /** Persistence timeout in seconds, 1 to 2678400; 0 without persistence. */
            persistenceSeconds: number;

            /** Persistence granularity: prefix bits for IPv6 (1 to 128). For IPv4 see persistence_mask. 0 for the default. */
            persistencePrefix: number;

            /** Persistence granularity for IPv4: the netmask's octets as one big-endian number. 0 for the default. */
            persistenceMask: number;

            /** Persistence engine, for example "sip"; empty for none. */
            persistenceEngine: string;

            /** One-packet scheduling (UDP or firewall mark). */
            onePacket: boolean;

            /** Flow timeouts of its own; absent: an edit keeps them, and a new service has none. */
            timeouts?: (tapvs.v1.ServiceTimeouts.$Properties|null);

            /**
             * Encodes the specified Service message. Does not implicitly {@link tapvs.v1.Service.verify|verify} messages.
             * @param message Service message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Service.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Service message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Service & tapvs.v1.Service.$Shape} Service
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Service & tapvs.v1.Service.$Shape;
        }

        namespace Service {

            /** Properties of a Service. */
            interface $Properties {

                /** Its name. */
                key?: (tapvs.v1.ServiceKey.$Properties|null);

                /** Scheduler name, for example "wlc". */
                scheduler?: (string|null);

                /** Scheduler flags: 1 flag-1 (sh-fallback, mh-fallback), 2 flag-2 (sh-port, mh-port), 4 flag-3. */
                schedulerFlags?: (number|null);

                /** True for persistence. */
                persistent?: (boolean|null);

                /** Persistence timeout in seconds, 1 to 2678400; 0 without persistence. */
                persistenceSeconds?: (number|null);

                /** Persistence granularity: prefix bits for IPv6 (1 to 128). For IPv4 see persistence_mask. 0 for the default. */
                persistencePrefix?: (number|null);

                /** Persistence granularity for IPv4: the netmask's octets as one big-endian number. 0 for the default. */
                persistenceMask?: (number|null);

                /** Persistence engine, for example "sip"; empty for none. */
                persistenceEngine?: (string|null);

                /** One-packet scheduling (UDP or firewall mark). */
                onePacket?: (boolean|null);

                /** Flow timeouts of its own; absent: an edit keeps them, and a new service has none. */
                timeouts?: (tapvs.v1.ServiceTimeouts.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Service. */
            type $Shape = tapvs.v1.Service.$Properties;
        }

        /**
         * Properties of a ServiceTimeouts.
         * @deprecated Use tapvs.v1.ServiceTimeouts.$Properties instead.
         */
        interface IServiceTimeouts extends tapvs.v1.ServiceTimeouts.$Properties {
        }

        /** Flow timeouts that a service has for itself, in seconds, 0 to 2678400; 0 for what all services have. */
        class ServiceTimeouts {

            /**
             * Constructs a new ServiceTimeouts.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ServiceTimeouts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TCP established. */
            tcpSeconds: number;

            /** TCP after a FIN. */
            tcpFinSeconds: number;

            /** UDP. */
            udpSeconds: number;

            /**
             * Encodes the specified ServiceTimeouts message. Does not implicitly {@link tapvs.v1.ServiceTimeouts.verify|verify} messages.
             * @param message ServiceTimeouts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ServiceTimeouts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceTimeouts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ServiceTimeouts & tapvs.v1.ServiceTimeouts.$Shape} ServiceTimeouts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ServiceTimeouts & tapvs.v1.ServiceTimeouts.$Shape;
        }

        namespace ServiceTimeouts {

            /** Properties of a ServiceTimeouts. */
            interface $Properties {

                /** TCP established. */
                tcpSeconds?: (number|null);

                /** TCP after a FIN. */
                tcpFinSeconds?: (number|null);

                /** UDP. */
                udpSeconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceTimeouts. */
            type $Shape = tapvs.v1.ServiceTimeouts.$Properties;
        }

        /**
         * Properties of a Server.
         * @deprecated Use tapvs.v1.Server.$Properties instead.
         */
        interface IServer extends tapvs.v1.Server.$Properties {
        }

        /** A real server of a service. */
        class Server {

            /**
             * Constructs a new Server.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Server.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 4 or 16 octets in network order. */
            address: Uint8Array;

            /** Server port, 0 to 65535. */
            port: number;

            /** How packets reach it. */
            method: tapvs.v1.ForwardingMethod;

            /** Share of new flows, 0 to 65535. 0 keeps current flows and takes no new ones. */
            weight: number;

            /** No new flows from so many connections on; 0 for no limit. */
            upperThreshold: number;

            /** New flows again below so many connections; 0 for three quarters of the upper threshold. */
            lowerThreshold: number;

            /** Encapsulation; only for tunnel servers. */
            tunnelType: tapvs.v1.TunnelType;

            /** UDP destination port of GUE, 1 to 65535. */
            tunnelPort: number;

            /** Checksum of the encapsulation. */
            tunnelChecksum: tapvs.v1.TunnelChecksum;

            /**
             * Encodes the specified Server message. Does not implicitly {@link tapvs.v1.Server.verify|verify} messages.
             * @param message Server message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Server.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Server message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Server & tapvs.v1.Server.$Shape} Server
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Server & tapvs.v1.Server.$Shape;
        }

        namespace Server {

            /** Properties of a Server. */
            interface $Properties {

                /** 4 or 16 octets in network order. */
                address?: (Uint8Array|null);

                /** Server port, 0 to 65535. */
                port?: (number|null);

                /** How packets reach it. */
                method?: (tapvs.v1.ForwardingMethod|null);

                /** Share of new flows, 0 to 65535. 0 keeps current flows and takes no new ones. */
                weight?: (number|null);

                /** No new flows from so many connections on; 0 for no limit. */
                upperThreshold?: (number|null);

                /** New flows again below so many connections; 0 for three quarters of the upper threshold. */
                lowerThreshold?: (number|null);

                /** Encapsulation; only for tunnel servers. */
                tunnelType?: (tapvs.v1.TunnelType|null);

                /** UDP destination port of GUE, 1 to 65535. */
                tunnelPort?: (number|null);

                /** Checksum of the encapsulation. */
                tunnelChecksum?: (tapvs.v1.TunnelChecksum|null);

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
        interface IAddServiceRequest extends tapvs.v1.AddServiceRequest.$Properties {
        }

        /** Adds a service. Refused when it is there already. */
        class AddServiceRequest {

            /**
             * Constructs a new AddServiceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.AddServiceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The new service. */
            service?: (tapvs.v1.Service.$Properties|null);

            /**
             * Encodes the specified AddServiceRequest message. Does not implicitly {@link tapvs.v1.AddServiceRequest.verify|verify} messages.
             * @param message AddServiceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.AddServiceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddServiceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape} AddServiceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape;
        }

        namespace AddServiceRequest {

            /** Properties of an AddServiceRequest. */
            interface $Properties {

                /** The new service. */
                service?: (tapvs.v1.Service.$Properties|null);

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
        interface IEditServiceRequest extends tapvs.v1.EditServiceRequest.$Properties {
        }

        /** Replaces the attributes of a service. Refused when it is not there. */
        class EditServiceRequest {

            /**
             * Constructs a new EditServiceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.EditServiceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service with its new attributes. */
            service?: (tapvs.v1.Service.$Properties|null);

            /**
             * Encodes the specified EditServiceRequest message. Does not implicitly {@link tapvs.v1.EditServiceRequest.verify|verify} messages.
             * @param message EditServiceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.EditServiceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditServiceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape} EditServiceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape;
        }

        namespace EditServiceRequest {

            /** Properties of an EditServiceRequest. */
            interface $Properties {

                /** The service with its new attributes. */
                service?: (tapvs.v1.Service.$Properties|null);

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
        interface IDeleteServiceRequest extends tapvs.v1.DeleteServiceRequest.$Properties {
        }

        /** Deletes a service and its servers; flows go on to deleted servers as sysctl expire_nodest_conn says. */
        class DeleteServiceRequest {

            /**
             * Constructs a new DeleteServiceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.DeleteServiceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which. */
            key?: (tapvs.v1.ServiceKey.$Properties|null);

            /**
             * Encodes the specified DeleteServiceRequest message. Does not implicitly {@link tapvs.v1.DeleteServiceRequest.verify|verify} messages.
             * @param message DeleteServiceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.DeleteServiceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteServiceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape} DeleteServiceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape;
        }

        namespace DeleteServiceRequest {

            /** Properties of a DeleteServiceRequest. */
            interface $Properties {

                /** Which. */
                key?: (tapvs.v1.ServiceKey.$Properties|null);

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
        interface IAddServerRequest extends tapvs.v1.AddServerRequest.$Properties {
        }

        /** Adds a server to a service. Refused when the server is there already. */
        class AddServerRequest {

            /**
             * Constructs a new AddServerRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.AddServerRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service. */
            service?: (tapvs.v1.ServiceKey.$Properties|null);

            /** The new server. */
            server?: (tapvs.v1.Server.$Properties|null);

            /**
             * Encodes the specified AddServerRequest message. Does not implicitly {@link tapvs.v1.AddServerRequest.verify|verify} messages.
             * @param message AddServerRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.AddServerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddServerRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape} AddServerRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape;
        }

        namespace AddServerRequest {

            /** Properties of an AddServerRequest. */
            interface $Properties {

                /** The service. */
                service?: (tapvs.v1.ServiceKey.$Properties|null);

                /** The new server. */
                server?: (tapvs.v1.Server.$Properties|null);

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
        interface IEditServerRequest extends tapvs.v1.EditServerRequest.$Properties {
        }

        /** Replaces the attributes of a server. Refused when it is not there. */
        class EditServerRequest {

            /**
             * Constructs a new EditServerRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.EditServerRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service. */
            service?: (tapvs.v1.ServiceKey.$Properties|null);

            /** The server with its new attributes. */
            server?: (tapvs.v1.Server.$Properties|null);

            /**
             * Encodes the specified EditServerRequest message. Does not implicitly {@link tapvs.v1.EditServerRequest.verify|verify} messages.
             * @param message EditServerRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.EditServerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditServerRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape} EditServerRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape;
        }

        namespace EditServerRequest {

            /** Properties of an EditServerRequest. */
            interface $Properties {

                /** The service. */
                service?: (tapvs.v1.ServiceKey.$Properties|null);

                /** The server with its new attributes. */
                server?: (tapvs.v1.Server.$Properties|null);

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
        interface IDeleteServerRequest extends tapvs.v1.DeleteServerRequest.$Properties {
        }

        /** Deletes a server from a service. */
        class DeleteServerRequest {

            /**
             * Constructs a new DeleteServerRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.DeleteServerRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The service. */
            service?: (tapvs.v1.ServiceKey.$Properties|null);

            /** 4 or 16 octets in network order. */
            address: Uint8Array;

            /** Server port. */
            port: number;

            /**
             * Encodes the specified DeleteServerRequest message. Does not implicitly {@link tapvs.v1.DeleteServerRequest.verify|verify} messages.
             * @param message DeleteServerRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.DeleteServerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteServerRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape} DeleteServerRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape;
        }

        namespace DeleteServerRequest {

            /** Properties of a DeleteServerRequest. */
            interface $Properties {

                /** The service. */
                service?: (tapvs.v1.ServiceKey.$Properties|null);

                /** 4 or 16 octets in network order. */
                address?: (Uint8Array|null);

                /** Server port. */
                port?: (number|null);

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
        interface IFlushRequest extends tapvs.v1.FlushRequest.$Properties {
        }

        /** Deletes every service. */
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
            static encode(message: tapvs.v1.FlushRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FlushRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape} FlushRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape;
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
        interface IZeroRequest extends tapvs.v1.ZeroRequest.$Properties {
        }

        /** Zeroes the counters of one service and its servers, or of everything. */
        class ZeroRequest {

            /**
             * Constructs a new ZeroRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ZeroRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which service; absent for everything. */
            key?: (tapvs.v1.ServiceKey.$Properties|null);

            /**
             * Encodes the specified ZeroRequest message. Does not implicitly {@link tapvs.v1.ZeroRequest.verify|verify} messages.
             * @param message ZeroRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ZeroRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ZeroRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape} ZeroRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape;
        }

        namespace ZeroRequest {

            /** Properties of a ZeroRequest. */
            interface $Properties {

                /** Which service; absent for everything. */
                key?: (tapvs.v1.ServiceKey.$Properties|null);

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
        interface ISetTimeoutsRequest extends tapvs.v1.SetTimeoutsRequest.$Properties {
        }

        /** Sets flow timeouts in seconds, 0 to 2678400; 0 keeps a value. */
        class SetTimeoutsRequest {

            /**
             * Constructs a new SetTimeoutsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.SetTimeoutsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TCP established. */
            tcpSeconds: number;

            /** TCP after a FIN. */
            tcpFinSeconds: number;

            /** UDP. */
            udpSeconds: number;

            /**
             * Encodes the specified SetTimeoutsRequest message. Does not implicitly {@link tapvs.v1.SetTimeoutsRequest.verify|verify} messages.
             * @param message SetTimeoutsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.SetTimeoutsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetTimeoutsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape} SetTimeoutsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape;
        }

        namespace SetTimeoutsRequest {

            /** Properties of a SetTimeoutsRequest. */
            interface $Properties {

                /** TCP established. */
                tcpSeconds?: (number|null);

                /** TCP after a FIN. */
                tcpFinSeconds?: (number|null);

                /** UDP. */
                udpSeconds?: (number|null);

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
        interface IGetTimeoutsRequest extends tapvs.v1.GetTimeoutsRequest.$Properties {
        }

        /** Reads the flow timeouts. */
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
            static encode(message: tapvs.v1.GetTimeoutsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTimeoutsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape} GetTimeoutsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape;
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
        interface IGetTimeoutsResponse extends tapvs.v1.GetTimeoutsResponse.$Properties {
        }

        /** Flow timeouts in seconds. */
        class GetTimeoutsResponse {

            /**
             * Constructs a new GetTimeoutsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.GetTimeoutsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TCP established. */
            tcpSeconds: number;

            /** TCP after a FIN. */
            tcpFinSeconds: number;

            /** UDP. */
            udpSeconds: number;

            /**
             * Encodes the specified GetTimeoutsResponse message. Does not implicitly {@link tapvs.v1.GetTimeoutsResponse.verify|verify} messages.
             * @param message GetTimeoutsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.GetTimeoutsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTimeoutsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape} GetTimeoutsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape;
        }

        namespace GetTimeoutsResponse {

            /** Properties of a GetTimeoutsResponse. */
            interface $Properties {

                /** TCP established. */
                tcpSeconds?: (number|null);

                /** TCP after a FIN. */
                tcpFinSeconds?: (number|null);

                /** UDP. */
                udpSeconds?: (number|null);

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
        interface IMarkRule extends tapvs.v1.MarkRule.$Properties {
        }

        /** A rule that gives packets a firewall mark, since no iptables stands before the dataplane. */
        class MarkRule {

            /**
             * Constructs a new MarkRule.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.MarkRule.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mark to give, 1 to 4294967295. */
            mark: number;

            /** Unspecified matches every protocol. */
            protocol: tapvs.v1.Protocol;

            /** Source prefix: 4 or 16 octets; empty matches every source. */
            source: Uint8Array;

            /** Bits of the source prefix. */
            sourceBits: number;

            /** Destination prefix: 4 or 16 octets; empty matches every destination. */
            destination: Uint8Array;

            /** Bits of the destination prefix. */
            destinationBits: number;

            /** Lowest destination port; with the highest 0 both mean every port. */
            destinationPortLow: number;

            /** Highest destination port, inclusive. */
            destinationPortHigh: number;

            /** Lowest source port; with the highest 0 both mean every port. */
            sourcePortLow: number;

            /** Highest source port, inclusive. */
            sourcePortHigh: number;

            /** Name of the port the packet came in by; empty matches every port. */
            inputPort: string;

            /**
             * Encodes the specified MarkRule message. Does not implicitly {@link tapvs.v1.MarkRule.verify|verify} messages.
             * @param message MarkRule message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.MarkRule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkRule message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape} MarkRule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape;
        }

        namespace MarkRule {

            /** Properties of a MarkRule. */
            interface $Properties {

                /** Mark to give, 1 to 4294967295. */
                mark?: (number|null);

                /** Unspecified matches every protocol. */
                protocol?: (tapvs.v1.Protocol|null);

                /** Source prefix: 4 or 16 octets; empty matches every source. */
                source?: (Uint8Array|null);

                /** Bits of the source prefix. */
                sourceBits?: (number|null);

                /** Destination prefix: 4 or 16 octets; empty matches every destination. */
                destination?: (Uint8Array|null);

                /** Bits of the destination prefix. */
                destinationBits?: (number|null);

                /** Lowest destination port; with the highest 0 both mean every port. */
                destinationPortLow?: (number|null);

                /** Highest destination port, inclusive. */
                destinationPortHigh?: (number|null);

                /** Lowest source port; with the highest 0 both mean every port. */
                sourcePortLow?: (number|null);

                /** Highest source port, inclusive. */
                sourcePortHigh?: (number|null);

                /** Name of the port the packet came in by; empty matches every port. */
                inputPort?: (string|null);

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
        interface IAddMarkRequest extends tapvs.v1.AddMarkRequest.$Properties {
        }

        /** Adds a mark rule at the end of the list; the last rule that matches a packet decides. */
        class AddMarkRequest {

            /**
             * Constructs a new AddMarkRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.AddMarkRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The rule. */
            rule?: (tapvs.v1.MarkRule.$Properties|null);

            /**
             * Encodes the specified AddMarkRequest message. Does not implicitly {@link tapvs.v1.AddMarkRequest.verify|verify} messages.
             * @param message AddMarkRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.AddMarkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddMarkRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape} AddMarkRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape;
        }

        namespace AddMarkRequest {

            /** Properties of an AddMarkRequest. */
            interface $Properties {

                /** The rule. */
                rule?: (tapvs.v1.MarkRule.$Properties|null);

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
        interface IDeleteMarkRequest extends tapvs.v1.DeleteMarkRequest.$Properties {
        }

        /** Deletes the first mark rule that equals this one. */
        class DeleteMarkRequest {

            /**
             * Constructs a new DeleteMarkRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.DeleteMarkRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The rule. */
            rule?: (tapvs.v1.MarkRule.$Properties|null);

            /**
             * Encodes the specified DeleteMarkRequest message. Does not implicitly {@link tapvs.v1.DeleteMarkRequest.verify|verify} messages.
             * @param message DeleteMarkRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.DeleteMarkRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMarkRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape} DeleteMarkRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape;
        }

        namespace DeleteMarkRequest {

            /** Properties of a DeleteMarkRequest. */
            interface $Properties {

                /** The rule. */
                rule?: (tapvs.v1.MarkRule.$Properties|null);

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
        interface IListMarksRequest extends tapvs.v1.ListMarksRequest.$Properties {
        }

        /** Lists the mark rules. */
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
            static encode(message: tapvs.v1.ListMarksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMarksRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape} ListMarksRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape;
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
        interface IListMarksResponse extends tapvs.v1.ListMarksResponse.$Properties {
        }

        /** The mark rules, in order. */
        class ListMarksResponse {

            /**
             * Constructs a new ListMarksResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.ListMarksResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The rules. */
            rules: tapvs.v1.MarkRule.$Properties[];

            /**
             * Encodes the specified ListMarksResponse message. Does not implicitly {@link tapvs.v1.ListMarksResponse.verify|verify} messages.
             * @param message ListMarksResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.ListMarksResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMarksResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape} ListMarksResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape;
        }

        namespace ListMarksResponse {

            /** Properties of a ListMarksResponse. */
            interface $Properties {

                /** The rules. */
                rules?: (tapvs.v1.MarkRule.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMarksResponse. */
            type $Shape = tapvs.v1.ListMarksResponse.$Properties;
        }

        /** What a sync daemon does. */
        enum DaemonRole {

            /** Not given. */
            DAEMON_ROLE_UNSPECIFIED = 0,

            /** Announces flows to other directors. */
            DAEMON_ROLE_MASTER = 1,

            /** Takes flows of other directors over. */
            DAEMON_ROLE_BACKUP = 2
        }

        /**
         * Properties of a Daemon.
         * @deprecated Use tapvs.v1.Daemon.$Properties instead.
         */
        interface IDaemon extends tapvs.v1.Daemon.$Properties {
        }

        /** A sync daemon. In a request 0 and empty stand for the defaults. */
        class Daemon {

            /**
             * Constructs a new Daemon.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.Daemon.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What it does. */
            role: tapvs.v1.DaemonRole;

            /** Name of the port that leads to the other directors. */
            interfaceName: string;

            /** Number of the group of directors, 0 to 255; a backup with 0 hears all. */
            syncId: number;

            /** Most bytes of a message, 1 to 65507; 0 for what fits 1500 bytes (a backup: the port's MTU). */
            maxBytes: number;

            /** Multicast group, 4 or 16 octets; empty for 224.0.0.81. */
            group: Uint8Array;

            /** First UDP port, 1 to 65535; 0 for 8848. */
            groupPort: number;

            /** Time to live of messages, 1 to 255; 0 for 1. */
            ttl: number;

            /**
             * Encodes the specified Daemon message. Does not implicitly {@link tapvs.v1.Daemon.verify|verify} messages.
             * @param message Daemon message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.Daemon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Daemon message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.Daemon & tapvs.v1.Daemon.$Shape} Daemon
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.Daemon & tapvs.v1.Daemon.$Shape;
        }

        namespace Daemon {

            /** Properties of a Daemon. */
            interface $Properties {

                /** What it does. */
                role?: (tapvs.v1.DaemonRole|null);

                /** Name of the port that leads to the other directors. */
                interfaceName?: (string|null);

                /** Number of the group of directors, 0 to 255; a backup with 0 hears all. */
                syncId?: (number|null);

                /** Most bytes of a message, 1 to 65507; 0 for what fits 1500 bytes (a backup: the port's MTU). */
                maxBytes?: (number|null);

                /** Multicast group, 4 or 16 octets; empty for 224.0.0.81. */
                group?: (Uint8Array|null);

                /** First UDP port, 1 to 65535; 0 for 8848. */
                groupPort?: (number|null);

                /** Time to live of messages, 1 to 255; 0 for 1. */
                ttl?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Daemon. */
            type $Shape = tapvs.v1.Daemon.$Properties;
        }

        /**
         * Properties of a StartDaemonRequest.
         * @deprecated Use tapvs.v1.StartDaemonRequest.$Properties instead.
         */
        interface IStartDaemonRequest extends tapvs.v1.StartDaemonRequest.$Properties {
        }

        /** Starts a sync daemon. Refused while one of the role runs, and while a server is of another family than its service. */
        class StartDaemonRequest {

            /**
             * Constructs a new StartDaemonRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.StartDaemonRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The daemon. */
            daemon?: (tapvs.v1.Daemon.$Properties|null);

            /**
             * Encodes the specified StartDaemonRequest message. Does not implicitly {@link tapvs.v1.StartDaemonRequest.verify|verify} messages.
             * @param message StartDaemonRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.StartDaemonRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartDaemonRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.StartDaemonRequest & tapvs.v1.StartDaemonRequest.$Shape} StartDaemonRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.StartDaemonRequest & tapvs.v1.StartDaemonRequest.$Shape;
        }

        namespace StartDaemonRequest {

            /** Properties of a StartDaemonRequest. */
            interface $Properties {

                /** The daemon. */
                daemon?: (tapvs.v1.Daemon.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartDaemonRequest. */
            type $Shape = tapvs.v1.StartDaemonRequest.$Properties;
        }

        /**
         * Properties of a StartDaemonResponse.
         * @deprecated Use tapvs.v1.StartDaemonResponse.$Properties instead.
         */
        interface IStartDaemonResponse extends tapvs.v1.StartDaemonResponse.$Properties {
        }

        /** The sync daemon runs. */
        class StartDaemonResponse {

            /**
             * Constructs a new StartDaemonResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.StartDaemonResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified StartDaemonResponse message. Does not implicitly {@link tapvs.v1.StartDaemonResponse.verify|verify} messages.
             * @param message StartDaemonResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.StartDaemonResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartDaemonResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.StartDaemonResponse & tapvs.v1.StartDaemonResponse.$Shape} StartDaemonResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.StartDaemonResponse & tapvs.v1.StartDaemonResponse.$Shape;
        }

        namespace StartDaemonResponse {

            /** Properties of a StartDaemonResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartDaemonResponse. */
            type $Shape = tapvs.v1.StartDaemonResponse.$Properties;
        }

        /**
         * Properties of a StopDaemonRequest.
         * @deprecated Use tapvs.v1.StopDaemonRequest.$Properties instead.
         */
        interface IStopDaemonRequest extends tapvs.v1.StopDaemonRequest.$Properties {
        }

        /** Stops a sync daemon. Refused when none of the role runs. */
        class StopDaemonRequest {

            /**
             * Constructs a new StopDaemonRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.StopDaemonRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which. */
            role: tapvs.v1.DaemonRole;

            /**
             * Encodes the specified StopDaemonRequest message. Does not implicitly {@link tapvs.v1.StopDaemonRequest.verify|verify} messages.
             * @param message StopDaemonRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.StopDaemonRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopDaemonRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.StopDaemonRequest & tapvs.v1.StopDaemonRequest.$Shape} StopDaemonRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.StopDaemonRequest & tapvs.v1.StopDaemonRequest.$Shape;
        }

        namespace StopDaemonRequest {

            /** Properties of a StopDaemonRequest. */
            interface $Properties {

                /** Which. */
                role?: (tapvs.v1.DaemonRole|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopDaemonRequest. */
            type $Shape = tapvs.v1.StopDaemonRequest.$Properties;
        }

        /**
         * Properties of a StopDaemonResponse.
         * @deprecated Use tapvs.v1.StopDaemonResponse.$Properties instead.
         */
        interface IStopDaemonResponse extends tapvs.v1.StopDaemonResponse.$Properties {
        }

        /** The sync daemon is stopped. */
        class StopDaemonResponse {

            /**
             * Constructs a new StopDaemonResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tapvs.v1.StopDaemonResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified StopDaemonResponse message. Does not implicitly {@link tapvs.v1.StopDaemonResponse.verify|verify} messages.
             * @param message StopDaemonResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tapvs.v1.StopDaemonResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopDaemonResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tapvs.v1.StopDaemonResponse & tapvs.v1.StopDaemonResponse.$Shape} StopDaemonResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tapvs.v1.StopDaemonResponse & tapvs.v1.StopDaemonResponse.$Shape;
        }

        namespace StopDaemonResponse {

            /** Properties of a StopDaemonResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopDaemonResponse. */
            type $Shape = tapvs.v1.StopDaemonResponse.$Properties;
        }
    }
}
