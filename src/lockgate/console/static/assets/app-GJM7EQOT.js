var xL=Object.create;var NT=Object.defineProperty;var vL=Object.getOwnPropertyDescriptor;var bL=Object.getOwnPropertyNames;var yL=Object.getPrototypeOf,IL=Object.prototype.hasOwnProperty;var Wa=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};var wL=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of bL(t))!IL.call(e,a)&&a!==o&&NT(e,a,{get:()=>t[a],enumerable:!(r=vL(t,a))||r.enumerable});
return e};var y=(e,t,o)=>(o=e!=null?xL(yL(e)):{},wL(t||!e||!e.__esModule?NT(o,"default",{value:e,enumerable:!0}):o,e));var JT=Wa(Ee=>{"use strict";var gw=Symbol.for("react.transitional.element"),CL=Symbol.for("react.portal"),_L=Symbol.for("react.fragment"),kL=Symbol.for("react.s\
trict_mode"),TL=Symbol.for("react.profiler"),RL=Symbol.for("react.consumer"),ML=Symbol.for("react.context"),AL=Symbol.for("react.forward_ref"),EL=Symbol.for("re\
act.suspense"),DL=Symbol.for("react.memo"),GT=Symbol.for("react.lazy"),zL=Symbol.for("react.activity"),PL=Symbol.for("react.view_transition"),VT=Symbol.iterator;
function OL(e){return e===null||typeof e!="object"?null:(e=VT&&e[VT]||e["@@iterator"],typeof e=="function"?e:null)}var KT={isMounted:function(){return!1},enqueueForceUpdate:function(){},
enqueueReplaceState:function(){},enqueueSetState:function(){}},$T=Object.assign,YT={};function hd(e,t,o){this.props=e,this.context=t,this.refs=YT,this.updater=o||
KT}hd.prototype.isReactComponent={};hd.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of sta\
te variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};hd.prototype.forceUpdate=function(e){
this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function XT(){}XT.prototype=hd.prototype;function xw(e,t,o){this.props=e,this.context=t,this.refs=YT,this.
updater=o||KT}var vw=xw.prototype=new XT;vw.constructor=xw;$T(vw,hd.prototype);vw.isPureReactComponent=!0;var UT=Array.isArray;function hw(){}var Bt={H:null,A:null,
T:null,S:null},QT=Object.prototype.hasOwnProperty;function bw(e,t,o){var r=o.ref;return{$$typeof:gw,type:e,key:t,ref:r!==void 0?r:null,props:o}}function BL(e,t){
return bw(e.type,t,e.props)}function yw(e){return typeof e=="object"&&e!==null&&e.$$typeof===gw}function NL(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,
function(o){return t[o]})}var qT=/\/+/g;function pw(e,t){return typeof e=="object"&&e!==null&&e.key!=null?NL(""+e.key):t.toString(36)}function FL(e){switch(e.status){case"\
fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(hw,hw):(e.status="pending",e.then(function(t){e.status===
"pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"\
rejected":throw e.reason}}throw e}function pd(e,t,o,r,a){var n=typeof e;(n==="undefined"||n==="boolean")&&(e=null);var i=!1;if(e===null)i=!0;else switch(n){case"\
bigint":case"string":case"number":i=!0;break;case"object":switch(e.$$typeof){case gw:case CL:i=!0;break;case GT:return i=e._init,pd(i(e._payload),t,o,r,a)}}if(i)
return a=a(e),i=r===""?"."+pw(e,0):r,UT(a)?(o="",i!=null&&(o=i.replace(qT,"$&/")+"/"),pd(a,t,o,"",function(c){return c})):a!=null&&(yw(a)&&(a=BL(a,o+(a.key==null||
e&&e.key===a.key?"":(""+a.key).replace(qT,"$&/")+"/")+i)),t.push(a)),1;i=0;var l=r===""?".":r+":";if(UT(e))for(var s=0;s<e.length;s++)r=e[s],n=l+pw(r,s),i+=pd(r,
t,o,n,a);else if(s=OL(e),typeof s=="function")for(e=s.call(e),s=0;!(r=e.next()).done;)r=r.value,n=l+pw(r,s++),i+=pd(r,t,o,n,a);else if(n==="object"){if(typeof e.
then=="function")return pd(FL(e),t,o,r,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+
Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return i}function Ox(e,t,o){if(e==null)return e;var r=[],
a=0;return pd(e,r,"","",function(n){return t.call(o,n,a++)}),r}function LL(e){if(e._status===-1){var t=e._result,o=t();o.then(function(r){(e._status===0||e._status===
-1)&&(e._status=1,e._result=r,o.status===void 0&&(o.status="fulfilled",o.value=r))},function(r){(e._status===0||e._status===-1)&&(e._status=2,e._result=r,o.status===
void 0&&(o.status="rejected",o.reason=r))}),e._status===-1&&(e._status=0,e._result=o)}if(e._status===1)return e._result.default;throw e._result}var jT=typeof reportError==
"function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,
message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==
"object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function WT(e){var t=Bt.T,o={};o.types=t!==null?t.types:
null,Bt.T=o;try{var r=e(),a=Bt.S;a!==null&&a(o,r),typeof r=="object"&&r!==null&&typeof r.then=="function"&&r.then(hw,jT)}catch(n){jT(n)}finally{t!==null&&o.types!==
null&&(t.types=o.types),Bt.T=t}}function ZT(e){var t=Bt.T;if(t!==null){var o=t.types;o===null?t.types=[e]:o.indexOf(e)===-1&&o.push(e)}else WT(ZT.bind(null,e))}
var HL={map:Ox,forEach:function(e,t,o){Ox(e,function(){t.apply(this,arguments)},o)},count:function(e){var t=0;return Ox(e,function(){t++}),t},toArray:function(e){
return Ox(e,function(t){return t})||[]},only:function(e){if(!yw(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};
Ee.Activity=zL;Ee.Children=HL;Ee.Component=hd;Ee.Fragment=_L;Ee.Profiler=TL;Ee.PureComponent=xw;Ee.StrictMode=kL;Ee.Suspense=EL;Ee.ViewTransition=PL;Ee.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=
Bt;Ee.__COMPILER_RUNTIME={__proto__:null,c:function(e){return Bt.H.useMemoCache(e)}};Ee.addTransitionType=ZT;Ee.cache=function(e){return function(){return e.apply(
null,arguments)}};Ee.cacheSignal=function(){return null};Ee.cloneElement=function(e,t,o){if(e==null)throw Error("The argument must be a React element, but you p\
assed "+e+".");var r=$T({},e.props),a=e.key;if(t!=null)for(n in t.key!==void 0&&(a=""+t.key),t)!QT.call(t,n)||n==="key"||n==="__self"||n==="__source"||n==="ref"&&
t.ref===void 0||(r[n]=t[n]);var n=arguments.length-2;if(n===1)r.children=o;else if(1<n){for(var i=Array(n),l=0;l<n;l++)i[l]=arguments[l+2];r.children=i}return bw(
e.type,a,r)};Ee.createContext=function(e){return e={$$typeof:ML,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer=
{$$typeof:RL,_context:e},e};Ee.createElement=function(e,t,o){var r,a={},n=null;if(t!=null)for(r in t.key!==void 0&&(n=""+t.key),t)QT.call(t,r)&&r!=="key"&&r!=="\
__self"&&r!=="__source"&&(a[r]=t[r]);var i=arguments.length-2;if(i===1)a.children=o;else if(1<i){for(var l=Array(i),s=0;s<i;s++)l[s]=arguments[s+2];a.children=l}
if(e&&e.defaultProps)for(r in i=e.defaultProps,i)a[r]===void 0&&(a[r]=i[r]);return bw(e,n,a)};Ee.createRef=function(){return{current:null}};Ee.forwardRef=function(e){
return{$$typeof:AL,render:e}};Ee.isValidElement=yw;Ee.lazy=function(e){return{$$typeof:GT,_payload:{_status:-1,_result:e},_init:LL}};Ee.memo=function(e,t){return{
$$typeof:DL,type:e,compare:t===void 0?null:t}};Ee.startTransition=WT;Ee.unstable_useCacheRefresh=function(){return Bt.H.useCacheRefresh()};Ee.use=function(e){return Bt.
H.use(e)};Ee.useActionState=function(e,t,o){return Bt.H.useActionState(e,t,o)};Ee.useCallback=function(e,t){return Bt.H.useCallback(e,t)};Ee.useContext=function(e){
return Bt.H.useContext(e)};Ee.useDebugValue=function(){};Ee.useDeferredValue=function(e,t){return Bt.H.useDeferredValue(e,t)};Ee.useEffect=function(e,t){return Bt.
H.useEffect(e,t)};Ee.useEffectEvent=function(e){return Bt.H.useEffectEvent(e)};Ee.useId=function(){return Bt.H.useId()};Ee.useImperativeHandle=function(e,t,o){return Bt.
H.useImperativeHandle(e,t,o)};Ee.useInsertionEffect=function(e,t){return Bt.H.useInsertionEffect(e,t)};Ee.useLayoutEffect=function(e,t){return Bt.H.useLayoutEffect(
e,t)};Ee.useMemo=function(e,t){return Bt.H.useMemo(e,t)};Ee.useOptimistic=function(e,t){return Bt.H.useOptimistic(e,t)};Ee.useReducer=function(e,t,o){return Bt.
H.useReducer(e,t,o)};Ee.useRef=function(e){return Bt.H.useRef(e)};Ee.useState=function(e){return Bt.H.useState(e)};Ee.useSyncExternalStore=function(e,t,o){return Bt.
H.useSyncExternalStore(e,t,o)};Ee.useTransition=function(){return Bt.H.useTransition()};Ee.version="19.3.1"});var E=Wa((SW,eR)=>{"use strict";eR.exports=JT()});var CR=Wa(Ir=>{"use strict";var mH=E();function SR(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);
for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full message or use th\
e non-minified dev environment for full errors and additional helpful warnings."}function xs(){}var Or={d:{f:xs,r:function(){throw Error(SR(522))},D:xs,C:xs,L:xs,
m:xs,X:xs,S:xs,M:xs},p:0,findDOMNode:null},pH=Symbol.for("react.portal"),hH=Symbol.for("react.recoverable"),wR=Symbol.for("react.optimistic_key");function gH(e,t,o){
var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:pH,key:r==null?null:r===wR?wR:""+r,children:e,containerInfo:t,implementation:o}}
var bp=mH.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function Kx(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credenti\
als"?t:""}Ir.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Or;Ir.browser=function(e){return{$$typeof:hH,_reason:e}};Ir.createPortal=function(e,t){
var o=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(SR(299));return gH(e,t,null,
o)};Ir.flushSync=function(e){var t=bp.T,o=Or.p;try{if(bp.T=null,Or.p=2,e)return e()}finally{bp.T=t,Or.p=o,Or.d.f()}};Ir.preconnect=function(e,t){typeof e=="stri\
ng"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,Or.d.C(e,t))};Ir.prefetchDNS=function(e){typeof e=="string"&&Or.d.D(e)};
Ir.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var o=t.as,r=Kx(o,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,n=typeof t.
fetchPriority=="string"?t.fetchPriority:void 0;o==="style"?Or.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:n}):
o==="script"&&Or.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:n,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};Ir.preinitModule=function(e,t){if(typeof e==
"string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var o=Kx(t.as,t.crossOrigin);Or.d.M(e,{crossOrigin:o,integrity:typeof t.integrity=="st\
ring"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&Or.
d.M(e)};Ir.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var o=t.as,r=Kx(o,t.crossOrigin);Or.d.L(e,o,{crossOrigin:r,
integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.
fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="strin\
g"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};Ir.preloadModule=function(e,t){
if(typeof e=="string")if(t){var o=Kx(t.as,t.crossOrigin);Or.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:o,integrity:typeof t.integrity==
"string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else Or.d.m(e)};
Ir.requestFormReset=function(e){Or.d.r(e)};Ir.unstable_batchedUpdates=function(e,t){return e(t)};Ir.useFormState=function(e,t,o){return bp.H.useFormState(e,t,o)};
Ir.useFormStatus=function(){return bp.H.useHostTransitionStatus()};Ir.version="19.3.1"});var pl=Wa((zZ,kR)=>{"use strict";function _R(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(_R)}catch(e){console.error(e)}}_R(),kR.exports=CR()});var qR=Wa(Wx=>{"use strict";var AH=Symbol.for("react.transitional.element"),EH=Symbol.for("react.fragment");function UR(e,t,o){var r=null;if(o!==void 0&&(r=""+o),
t.key!==void 0&&(r=""+t.key),"key"in t){o={};for(var a in t)a!=="key"&&(o[a]=t[a])}else o=t;return t=o.ref,{$$typeof:AH,type:e,key:r,ref:t!==void 0?t:null,props:o}}
Wx.Fragment=EH;Wx.jsx=UR;Wx.jsxs=UR});var C=Wa((see,jR)=>{"use strict";jR.exports=qR()});var qP=Wa(Wt=>{"use strict";function F2(e,t){var o=e.length;e.push(t);e:for(;0<o;){var r=o-1>>>1,a=e[r];if(0<By(a,t))e[r]=t,e[o]=a,o=r;else break e}}function Bi(e){
return e.length===0?null:e[0]}function Fy(e){if(e.length===0)return null;var t=e[0],o=e.pop();if(o!==t){e[0]=o;e:for(var r=0,a=e.length,n=a>>>1;r<n;){var i=2*(r+
1)-1,l=e[i],s=i+1,c=e[s];if(0>By(l,o))s<a&&0>By(c,l)?(e[r]=c,e[s]=o,r=s):(e[r]=l,e[i]=o,r=i);else if(s<a&&0>By(c,o))e[r]=c,e[s]=o,r=s;else break e}}return t}function By(e,t){
var o=e.sortIndex-t.sortIndex;return o!==0?o:e.id-t.id}Wt.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(PP=performance,Wt.
unstable_now=function(){return PP.now()}):(O2=Date,OP=O2.now(),Wt.unstable_now=function(){return O2.now()-OP});var PP,O2,OP,Ol=[],qs=[],SG=1,gn=null,Rr=3,L2=!1,
cg=!1,fg=!1,H2=!1,FP=typeof setTimeout=="function"?setTimeout:null,LP=typeof clearTimeout=="function"?clearTimeout:null,BP=typeof setImmediate<"u"?setImmediate:
null;function Ny(e){for(var t=Bi(qs);t!==null;){if(t.callback===null)Fy(qs);else if(t.startTime<=e)Fy(qs),t.sortIndex=t.expirationTime,F2(Ol,t);else break;t=Bi(
qs)}}function V2(e){if(fg=!1,Ny(e),!cg)if(Bi(Ol)!==null)cg=!0,tm||(tm=!0,em());else{var t=Bi(qs);t!==null&&U2(V2,t.startTime-e)}}var tm=!1,dg=-1,HP=5,VP=-1;function UP(){
return H2?!0:!(Wt.unstable_now()-VP<HP)}function B2(){if(H2=!1,tm){var e=Wt.unstable_now();VP=e;var t=!0;try{e:{cg=!1,fg&&(fg=!1,LP(dg),dg=-1),L2=!0;var o=Rr;try{
t:{for(Ny(e),gn=Bi(Ol);gn!==null&&!(gn.expirationTime>e&&UP());){var r=gn.callback;if(typeof r=="function"){gn.callback=null,Rr=gn.priorityLevel;var a=r(gn.expirationTime<=
e);if(e=Wt.unstable_now(),typeof a=="function"){gn.callback=a,Ny(e),t=!0;break t}gn===Bi(Ol)&&Fy(Ol),Ny(e)}else Fy(Ol);gn=Bi(Ol)}if(gn!==null)t=!0;else{var n=Bi(
qs);n!==null&&U2(V2,n.startTime-e),t=!1}}break e}finally{gn=null,Rr=o,L2=!1}t=void 0}}finally{t?em():tm=!1}}}var em;typeof BP=="function"?em=function(){BP(B2)}:
typeof MessageChannel<"u"?(N2=new MessageChannel,NP=N2.port2,N2.port1.onmessage=B2,em=function(){NP.postMessage(null)}):em=function(){FP(B2,0)};var N2,NP;function U2(e,t){
dg=FP(function(){e(Wt.unstable_now())},t)}Wt.unstable_IdlePriority=5;Wt.unstable_ImmediatePriority=1;Wt.unstable_LowPriority=4;Wt.unstable_NormalPriority=3;Wt.unstable_Profiling=
null;Wt.unstable_UserBlockingPriority=2;Wt.unstable_cancelCallback=function(e){e.callback=null};Wt.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):HP=0<e?Math.floor(1e3/e):5};Wt.unstable_getCurrentPriorityLevel=
function(){return Rr};Wt.unstable_next=function(e){switch(Rr){case 1:case 2:case 3:var t=3;break;default:t=Rr}var o=Rr;Rr=t;try{return e()}finally{Rr=o}};Wt.unstable_requestPaint=
function(){H2=!0};Wt.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var o=Rr;Rr=e;try{return t()}finally{
Rr=o}};Wt.unstable_scheduleCallback=function(e,t,o){var r=Wt.unstable_now();switch(typeof o=="object"&&o!==null?(o=o.delay,o=typeof o=="number"&&0<o?r+o:r):o=r,
e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=o+a,e={id:SG++,callback:t,priorityLevel:e,startTime:o,
expirationTime:a,sortIndex:-1},o>r?(e.sortIndex=o,F2(qs,e),Bi(Ol)===null&&e===Bi(qs)&&(fg?(LP(dg),dg=-1):fg=!0,U2(V2,o-r))):(e.sortIndex=a,F2(Ol,e),cg||L2||(cg=
!0,tm||(tm=!0,em()))),e};Wt.unstable_shouldYield=UP;Wt.unstable_wrapCallback=function(e){var t=Rr;return function(){var o=Rr;Rr=t;try{return e.apply(this,arguments)}finally{
Rr=o}}}});var GP=Wa((Uze,jP)=>{"use strict";jP.exports=qP()});var EN=Wa(bI=>{"use strict";var Fo=GP(),A8=E(),CG=pl();function Y(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(
arguments[1]);for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function E8(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Zg(e){for(var t=e,o=t;o&&!o.alternate;)t=o,(t.flags&4098)!==0&&(e=t.return),o=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function D8(e){
if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function z8(e){if(e.tag===
31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function KP(e){if(Zg(e)!==e)throw Error(
Y(188))}function _G(e){var t=e.alternate;if(!t){if(t=Zg(e),t===null)throw Error(Y(188));return t!==e?null:e}for(var o=e,r=t;;){var a=o.return;if(a===null)break;
var n=a.alternate;if(n===null){if(r=a.return,r!==null){o=r;continue}break}if(a.child===n.child){for(n=a.child;n;){if(n===o)return KP(a),e;if(n===r)return KP(a),
t;n=n.sibling}throw Error(Y(188))}if(o.return!==r.return)o=a,r=n;else{for(var i=!1,l=a.child;l;){if(l===o){i=!0,o=a,r=n;break}if(l===r){i=!0,r=a,o=n;break}l=l.sibling}
if(!i){for(l=n.child;l;){if(l===o){i=!0,o=n,r=a;break}if(l===r){i=!0,r=n,o=a;break}l=l.sibling}if(!i)throw Error(Y(189))}}if(o.alternate!==r)throw Error(Y(190))}
if(o.tag!==3)throw Error(Y(188));return o.stateNode.current===o?e:t}function P8(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){
if(t=P8(e),t!==null)return t;e=e.sibling}return null}function pa(e,t,o,r,a,n){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&o(e,r,a,n)||(e.tag!==22||e.
memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&pa(e.child,t,o,r,a,n))return!0;e=e.sibling}return!1}function Wf(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function $P(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return t}function O8(e){var t=[null,null],o=Wf(e);return o===null||B8(t,e,o.child,{foundSelf:!1}),t}function B8(e,t,o,r){for(;o!==null;){if(o===t)r.foundSelf=
!0;else if(o.tag===5||o.tag===27||o.tag===6){if(r.foundSelf)return e[1]=o,!0;e[0]=o}else if((o.tag!==22||o.memoizedState===null)&&B8(e,t,o.child,r))return!0;o=o.
sibling}return!1}function No(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(Y(559))}}var sm=null,
y_=null;function kG(e,t,o){return e===o?!0:e===t?(sm=e,!0):!1}function TG(e,t,o){return e===o?(y_=e,!1):e===t?(y_!==null&&(sm=e),!0):!1}function YP(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function I_(e,t,o){for(var r=0,a=e;a;a=o(a))r++;a=0;for(var n=t;n;n=
o(n))a++;for(;0<r-a;)e=o(e),r--;for(;0<a-r;)t=o(t),a--;for(;r--;){if(e===t||t!==null&&e===t.alternate)return e;e=o(e),t=o(t)}return null}var Dt=Object.assign,RG=Symbol.
for("react.element"),Ly=Symbol.for("react.transitional.element"),vg=Symbol.for("react.portal"),cm=Symbol.for("react.fragment"),N8=Symbol.for("react.strict_mode"),
w_=Symbol.for("react.profiler"),F8=Symbol.for("react.consumer"),Ui=Symbol.for("react.context"),Ek=Symbol.for("react.forward_ref"),S_=Symbol.for("react.suspense"),
C_=Symbol.for("react.suspense_list"),Dk=Symbol.for("react.memo"),$s=Symbol.for("react.lazy"),__=Symbol.for("react.activity"),MG=Symbol.for("react.legacy_hidden"),
AG=Symbol.for("react.memo_cache_sentinel"),k_=Symbol.for("react.view_transition"),EG=Symbol.for("react.recoverable"),XP=Symbol.iterator;function ug(e){return e===
null||typeof e!="object"?null:(e=XP&&e[XP]||e["@@iterator"],typeof e=="function"?e:null)}var DG=Symbol.for("react.client.reference");function T_(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===DG?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case cm:return"Fragment";case w_:return"\
Profiler";case N8:return"StrictMode";case S_:return"Suspense";case C_:return"SuspenseList";case __:return"Activity";case k_:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case vg:return"Portal";case Ui:return e.displayName||"Context";case F8:return(e._context.displayName||"Context")+".Consumer";case Ek:
var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Dk:return t=e.displayName||null,t!==null?
t:T_(e.type)||"Memo";case $s:t=e._payload,e=e._init;try{return T_(e(t))}catch{}}return null}var bg=Array.isArray,ke=A8.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
dt=CG.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Ff={pending:!1,data:null,method:null,action:null},R_=[],fm=-1;function Xi(e){return{current:e}}
function ur(e){0>fm||(e.current=R_[fm],R_[fm]=null,fm--)}function qt(e,t){fm++,R_[fm]=e.current,e.current=t}var Ki=Xi(null),Bg=Xi(null),oc=Xi(null),_0=Xi(null);
function k0(e,t){switch(qt(oc,t),qt(Bg,e),qt(Ki,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?c8(e):0;break;default:if(e=t.tagName,
t=t.namespaceURI)t=c8(t),e=iN(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}ur(Ki),qt(Ki,e)}function Am(){ur(Ki),ur(Bg),ur(oc)}function M_(e){
var t=e.memoizedState;t!==null&&(Hm._currentValue=t.memoizedState,qt(_0,e)),t=Ki.current;var o=iN(t,e.type);t!==o&&(qt(Bg,e),qt(Ki,o))}function T0(e){Bg.current===
e&&(ur(Ki),ur(Bg)),_0.current===e&&(ur(_0),Hm._currentValue=Ff)}var q2,QP;function Gs(e){if(q2===void 0)try{throw Error()}catch(o){var t=o.stack.trim().match(/\n( *(at )?)/);
q2=t&&t[1]||"",QP=-1<o.stack.indexOf(`
    at`)?" (<anonymous>)":-1<o.stack.indexOf("@")?"@unknown:0:0":""}return`
`+q2+e+QP}var j2=!1;function G2(e,t){if(!e||j2)return"";j2=!0;var o=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var r={DetermineComponentFrameRoot:function(){
try{if(t){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(p){var f=p}Reflect.construct(e,[],d)}else{try{d.call()}catch(p){f=p}d=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(p){f=p}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(p){if(p&&f&&typeof p.
stack=="string")return[p.stack,f.stack]}return[null,null]}};r.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(
r.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(r.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var n=r.
DetermineComponentFrameRoot(),i=n[0],l=n[1];if(i&&l){var s=i.split(`
`),c=l.split(`
`);for(a=r=0;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;for(;a<c.length&&!c[a].includes("DetermineComponentFrameRoot");)a++;if(r===s.length||
a===c.length)for(r=s.length-1,a=c.length-1;1<=r&&0<=a&&s[r]!==c[a];)a--;for(;1<=r&&0<=a;r--,a--)if(s[r]!==c[a]){if(r!==1||a!==1)do if(r--,a--,0>a||s[r]!==c[a]){
var u=`
`+s[r].replace(" at new "," at ");return e.displayName&&u.includes("<anonymous>")&&(u=u.replace("<anonymous>",e.displayName)),u}while(1<=r&&0<=a);break}}}finally{
j2=!1,Error.prepareStackTrace=o}return(o=e?e.displayName||e.name:"")?Gs(o):""}function zG(e,t){switch(e.tag){case 26:case 27:case 5:return Gs(e.type);case 16:return Gs(
"Lazy");case 13:return e.child!==t&&t!==null?Gs("Suspense Fallback"):Gs("Suspense");case 19:return Gs("SuspenseList");case 0:case 15:return G2(e.type,!1);case 11:
return G2(e.type.render,!1);case 1:return G2(e.type,!0);case 31:return Gs("Activity");case 30:return Gs("ViewTransition");default:return""}}function WP(e){try{var t="",
o=null;do t+=zG(e,o),o=e,e=e.return;while(e);return t}catch(r){return`
Error generating stack: `+r.message+`
`+r.stack}}var A_=Object.prototype.hasOwnProperty,zk=Fo.unstable_scheduleCallback,K2=Fo.unstable_cancelCallback,PG=Fo.unstable_shouldYield,OG=Fo.unstable_requestPaint,
Ha=Fo.unstable_now,BG=Fo.unstable_getCurrentPriorityLevel,L8=Fo.unstable_ImmediatePriority,H8=Fo.unstable_UserBlockingPriority,R0=Fo.unstable_NormalPriority,NG=Fo.
unstable_LowPriority,V8=Fo.unstable_IdlePriority,FG=Fo.log,LG=Fo.unstable_setDisableYieldValue,Jg=null,Va=null;function Qs(e){if(typeof FG=="function"&&LG(e),Va&&
typeof Va.setStrictMode=="function")try{Va.setStrictMode(Jg,e)}catch{}}var Ua=Math.clz32?Math.clz32:UG,HG=Math.log,VG=Math.LN2;function UG(e){return e>>>=0,e===
0?32:31-(HG(e)/VG|0)|0}var Hy=256,Vy=262144,Uy=4194304;function zf(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function eI(e,t,o){
var r=e.pendingLanes;if(r===0)return 0;var a=0,n=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=r&134217727;return l!==0?(r=l&~n,r!==0?a=zf(r):(i&=l,i!==0?
a=zf(i):o||(o=l&~e,o!==0&&(a=zf(o))))):(l=r&~n,l!==0?a=zf(l):i!==0?a=zf(i):o||(o=r&~e,o!==0&&(a=zf(o)))),a===0?0:t!==0&&t!==a&&(t&n)===0&&(n=a&-a,o=t&-t,n>=o||n===
32&&(o&4194048)!==0)?t:a}function ex(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function U8(e,t){(t&8)!==0&&(t|=t&32);var o=e.entangledLanes;
if(o!==0)for(e=e.entanglements,o&=t;0<o;){var r=31-Ua(o),a=1<<r;t|=e[r],o&=~a}return t}function qG(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function q8(){var e=Uy;return Uy<<=1,(Uy&62914560)===0&&(Uy=4194304),e}function $2(e){for(var t=[],o=0;31>o;o++)t.push(e);return t}function tx(e,t){e.
pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function jG(e,t,o,r,a,n){var i=e.pendingLanes;e.pendingLanes=o,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=o,e.entangledLanes&=o,e.errorRecoveryDisabledLanes&=o,e.shellSuspendCounter=0;var l=e.entanglements,s=e.expirationTimes,
c=e.hiddenUpdates;for(o=i&~o;0<o;){var u=31-Ua(o),d=1<<u;l[u]=0,s[u]=-1;var f=c[u];if(f!==null)for(c[u]=null,u=0;u<f.length;u++){var m=f[u];m!==null&&(m.lane&=-536870913)}
o&=~d}r!==0&&j8(e,r,0),n!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=n&~(i&~t))}function j8(e,t,o){e.pendingLanes|=t,e.suspendedLanes&=~t;var r=31-Ua(t);e.entangledLanes|=
t,e.entanglements[r]=e.entanglements[r]|1073741824|o&261930}function G8(e,t){var o=e.entangledLanes|=t;for(e=e.entanglements;o;){var r=31-Ua(o),a=1<<r;a&t|e[r]&
t&&(e[r]|=t),o&=~a}}function K8(e,t){var o=t&-t;return o=(o&42)!==0?1:Pk(o),(o&(e.suspendedLanes|t))!==0?0:o}function Pk(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Ok(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function $8(){var e=dt.
p;return e!==0?e:(e=window.event,e===void 0?32:RN(e.type))}function ZP(e,t){var o=dt.p;try{return dt.p=e,t()}finally{dt.p=o}}var Yl=Math.random().toString(36).slice(
2),fr="__reactFiber$"+Yl,ha="__reactProps$"+Yl,qm="__reactContainer$"+Yl,JP="__reactEvents$"+Yl,GG="__reactListeners$"+Yl,KG="__reactHandles$"+Yl,eO="__reactRes\
ources$"+Yl,ox="__reactMarker$"+Yl,M0="__reactLoad$"+Yl;function tI(e){delete e[fr],delete e[ha],delete e[GG],delete e[KG]}function Bf(e){var t;if(t=e[fr])return t;
for(var o=e.parentNode;o;){if(t=o[qm]||o[fr]){if(o=t.alternate,t.child!==null||o!==null&&o.child!==null)for(e=x8(e);e!==null;){if(o=e[fr])return o;e=x8(e)}return t}
e=o,o=e.parentNode}return null}function jm(e){if(e=e[fr]||e[qm]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function yg(e){
var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(Y(33))}function ym(e){var t=e[eO];return t||(t=e[eO]={hoistableStyles:new Map,hoistableScripts:new Map}),
t}function Xo(e){e[ox]=!0}function Y8(e){e[M0]=void 0}var X8=new Set,Q8={};function Zf(e,t){Em(e,t),Em(e+"Capture",t)}function Em(e,t){for(Q8[e]=t,e=0;e<t.length;e++)
X8.add(t[e])}var $G=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),tO={},oO={};function YG(e){return A_.call(oO,e)?!0:A_.call(tO,e)?!1:$G.test(e)?oO[e]=!0:(tO[e]=
!0,!1)}var st=!1;function rO(){var e=st;return st=!1,e}function i0(e,t,o){if(YG(t))if(o===null)e.removeAttribute(t);else{switch(typeof o){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(t);return;case"boolean":var r=t.toLowerCase().slice(0,5);if(r!=="data-"&&r!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(
t,o)}}function qy(e,t,o){if(o===null)e.removeAttribute(t);else{switch(typeof o){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}
e.setAttribute(t,o)}}function Bl(e,t,o,r){if(r===null)e.removeAttribute(o);else{switch(typeof r){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
o);return}e.setAttributeNS(t,o,r)}}function Ba(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function W8(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function XG(e,t,o){var r=Object.getOwnPropertyDescriptor(
e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof r<"u"&&typeof r.get=="function"&&typeof r.set=="function"){var a=r.get,n=r.set;return Object.defineProperty(
e,t,{configurable:!0,get:function(){return a.call(this)},set:function(i){o=""+i,n.call(this,i)}}),Object.defineProperty(e,t,{enumerable:r.enumerable}),{getValue:function(){
return o},setValue:function(i){o=""+i},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function E_(e){if(!e._valueTracker){var t=W8(e)?"checked":"va\
lue";e._valueTracker=XG(e,t,""+e[t])}}function Z8(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var o=t.getValue(),r="";return e&&(r=W8(e)?e.checked?"t\
rue":"false":e.value),e=r,e!==o?(t.setValue(e),!0):!1}var QG=/[\n"\\]/g;function In(e){return e.replace(QG,function(t){return"\\"+t.charCodeAt(0).toString(16)+"\
 "})}function D_(e,t,o,r,a,n,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),t!=null?i===
"number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Ba(t)):e.value!==""+Ba(t)&&(e.value=""+Ba(t)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),t!=null?
i==="number"&&e.value==t?Y2(e,Ba(e.value)):Y2(e,Ba(t)):o!=null?Y2(e,Ba(o)):r!=null&&e.removeAttribute("value"),a==null&&n!=null&&(e.defaultChecked=!!n),a!=null&&
(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ba(l):e.removeAttribute(
"name")}function J8(e,t,o,r,a,n,i,l){if(n!=null&&typeof n!="function"&&typeof n!="symbol"&&typeof n!="boolean"&&(e.type=n),t!=null||o!=null){if(!(n!=="submit"&&
n!=="reset"||t!=null)){E_(e);return}o=o!=null?""+Ba(o):"",t=t!=null?""+Ba(t):o,l||t===e.value||(e.value=t),e.defaultValue=t}r=r??a,r=typeof r!="function"&&typeof r!=
"symbol"&&!!r,e.checked=l?e.checked:!!r,e.defaultChecked=!!r,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),E_(e)}function Y2(e,t){
e.defaultValue!==""+t&&(e.defaultValue=""+t)}function Im(e,t,o,r){if(e=e.options,t){t={};for(var a=0;a<o.length;a++)t["$"+o[a]]=!0;for(o=0;o<e.length;o++)a=t.hasOwnProperty(
"$"+e[o].value),e[o].selected!==a&&(e[o].selected=a),a&&r&&(e[o].defaultSelected=!0)}else{for(o=""+Ba(o),t=null,a=0;a<e.length;a++){if(e[a].value===o){e[a].selected=
!0,r&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function e7(e,t,o){if(t!=null&&(t=""+Ba(t),t!==e.value&&(e.value=
t),o==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=o!=null?""+Ba(o):""}function t7(e,t,o,r){if(t==null){if(r!=null){if(o!=null)throw Error(
Y(92));if(bg(r)){if(1<r.length)throw Error(Y(93));r=r[0]}o=r}o==null&&(o=""),t=o}o=Ba(t),e.defaultValue=o,r=e.textContent,r===o&&r!==""&&r!==null&&(e.value=r),E_(
e)}function Dm(e,t){if(t){var o=e.firstChild;if(o&&o===e.lastChild&&o.nodeType===3){o.nodeValue=t;return}}e.textContent=t}var WG=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function aO(e,t,o){var r=t.indexOf(
"--")===0;o==null||typeof o=="boolean"||o===""?r?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":r?e.setProperty(t,o):typeof o!="number"||o===0||WG.has(t)?
t==="float"?e.cssFloat=o:e[t]=(""+o).trim():e[t]=o+"px"}function o7(e,t,o){if(t!=null&&typeof t!="object")throw Error(Y(62));if(e=e.style,o!=null){for(var r in o)
!o.hasOwnProperty(r)||t!=null&&t.hasOwnProperty(r)||(r.indexOf("--")===0?e.setProperty(r,""):r==="float"?e.cssFloat="":e[r]="",st=!0);for(var a in t)r=t[a],t.hasOwnProperty(
a)&&o[a]!==r&&(aO(e,a,r),st=!0)}else for(var n in t)t.hasOwnProperty(n)&&aO(e,n,t[n])}function Bk(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var ZG=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),JG=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function l0(e){return JG.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function qi(){}var z_=null;function Nk(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var dm=null,wm=null;function nO(e){
var t=jm(e);if(t&&(e=t.stateNode)){var o=e[ha]||null;e:switch(e=t.stateNode,t.type){case"input":if(D_(e,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name),t=o.name,o.type==="radio"&&t!=null){for(o=e;o.parentNode;)o=o.parentNode;for(o=o.querySelectorAll('input[name="'+In(""+t)+'"][type="radio"]'),t=0;t<
o.length;t++){var r=o[t];if(r!==e&&r.form===e.form){var a=r[ha]||null;if(!a)throw Error(Y(90));D_(r,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,
a.type,a.name)}}for(t=0;t<o.length;t++)r=o[t],r.form===e.form&&Z8(r)}break e;case"textarea":e7(e,o.value,o.defaultValue);break e;case"select":t=o.value,t!=null&&
Im(e,!!o.multiple,t,!1)}}}var X2=!1;function r7(e,t,o){if(X2)return e(t,o);X2=!0;try{var r=e(t);return r}finally{if(X2=!1,(dm!==null||wm!==null)&&(hI(),dm&&(t=dm,
e=wm,wm=dm=null,nO(t),e)))for(t=0;t<e.length;t++)nO(e[t])}}function Ng(e,t){var o=e.stateNode;if(o===null)return null;var r=o[ha]||null;if(r===null)return null;
o=r[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(r=!r.disabled)||(e=e.type,r=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!r;break e;default:e=!1}if(e)return null;if(o&&typeof o!="function")throw Error(Y(231,t,typeof o));return o}var Ul=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),P_=!1;if(Ul)try{om={},Object.defineProperty(om,"passive",{get:function(){P_=!0}}),window.addEventListener("test",
om,om),window.removeEventListener("test",om,om)}catch{P_=!1}var om,Ws=null,Fk=null,s0=null;function a7(){if(s0)return s0;var e,t=Fk,o=t.length,r,a="value"in Ws?
Ws.value:Ws.textContent,n=a.length;for(e=0;e<o&&t[e]===a[e];e++);var i=o-e;for(r=1;r<=i&&t[o-r]===a[n-r];r++);return s0=a.slice(e,1<r?1-r:void 0)}function c0(e){
var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function jy(){return!0}function iO(){return!1}function $r(e){
function t(o,r,a,n,i){this._reactName=o,this._targetInst=a,this.type=r,this.nativeEvent=n,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(o=e[l],this[l]=o?o(n):n[l]);return this.isDefaultPrevented=(n.defaultPrevented!=null?n.defaultPrevented:n.returnValue===!1)?jy:iO,this.isPropagationStopped=
iO,this}return Dt(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var o=this.nativeEvent;o&&(o.preventDefault?o.preventDefault():typeof o.returnValue!=
"unknown"&&(o.returnValue=!1),this.isDefaultPrevented=jy)},stopPropagation:function(){var o=this.nativeEvent;o&&(o.stopPropagation?o.stopPropagation():typeof o.
cancelBubble!="unknown"&&(o.cancelBubble=!0),this.isPropagationStopped=jy)},persist:function(){},isPersistent:jy}),t}var xc={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},oI=$r(xc),rx=Dt({},xc,{view:0,detail:0}),eK=$r(rx),Q2,W2,mg,rI=Dt({},rx,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Lk,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==mg&&
(mg&&e.type==="mousemove"?(Q2=e.screenX-mg.screenX,W2=e.screenY-mg.screenY):W2=Q2=0,mg=e),Q2)},movementY:function(e){return"movementY"in e?e.movementY:W2}}),lO=$r(
rI),tK=Dt({},rI,{dataTransfer:0}),oK=$r(tK),rK=Dt({},rx,{relatedTarget:0}),Z2=$r(rK),aK=Dt({},xc,{animationName:0,elapsedTime:0,pseudoElement:0}),nK=$r(aK),iK=Dt(
{},xc,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),lK=$r(iK),sK=Dt({},xc,{data:0}),sO=$r(sK),cK={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},fK={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},dK={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function uK(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=dK[e])?!!t[e]:!1}function Lk(){return uK}var mK=Dt({},rx,{key:function(e){
if(e.key){var t=cK[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=c0(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?fK[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Lk,charCode:function(e){
return e.type==="keypress"?c0(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?c0(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),pK=$r(mK),hK=Dt({},rI,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),cO=$r(hK),gK=Dt({},xc,{submitter:0}),xK=$r(gK),vK=Dt({},rx,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Lk}),bK=$r(vK),yK=Dt({},xc,{propertyName:0,elapsedTime:0,pseudoElement:0}),IK=$r(yK),wK=Dt({},rI,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),SK=$r(wK),CK=Dt({},xc,{newState:0,oldState:0,source:0}),_K=$r(CK),kK=[9,13,27,32],Hk=Ul&&"CompositionEvent"in window,Sg=null;Ul&&"documen\
tMode"in document&&(Sg=document.documentMode);var TK=Ul&&"TextEvent"in window&&!Sg,n7=Ul&&(!Hk||Sg&&8<Sg&&11>=Sg),fO=" ",dO=!1;function i7(e,t){switch(e){case"k\
eyup":return kK.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function l7(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var um=!1;function RK(e,t){switch(e){case"compositionend":return l7(t);case"keypress":return t.which!==
32?null:(dO=!0,fO);case"textInput":return e=t.data,e===fO&&dO?null:e;default:return null}}function MK(e,t){if(um)return e==="compositionend"||!Hk&&i7(e,t)?(e=a7(),
s0=Fk=Ws=null,um=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)
return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return n7&&t.locale!=="ko"?null:t.data;default:return null}}var AK={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function uO(e){
var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!AK[e.type]:t==="textarea"}function s7(e,t,o,r){dm?wm?wm.push(r):wm=[r]:dm=r,t=W0(t,"onChange"),
0<t.length&&(o=new oI("onChange","change",null,o,r),e.push({event:o,listeners:t}))}var Cg=null,Fg=null;function EK(e){rN(e,0)}function aI(e){var t=yg(e);if(Z8(t))
return e}function mO(e,t){if(e==="change")return t}var c7=!1;Ul&&(Ul?(Ky="oninput"in document,Ky||(J2=document.createElement("div"),J2.setAttribute("oninput","r\
eturn;"),Ky=typeof J2.oninput=="function"),Gy=Ky):Gy=!1,c7=Gy&&(!document.documentMode||9<document.documentMode));var Gy,Ky,J2;function pO(){Cg&&(Cg.detachEvent(
"onpropertychange",f7),Fg=Cg=null)}function f7(e){if(e.propertyName==="value"&&aI(Fg)){var t=[];s7(t,Fg,e,Nk(e)),r7(EK,t)}}function DK(e,t,o){e==="focusin"?(pO(),
Cg=t,Fg=o,Cg.attachEvent("onpropertychange",f7)):e==="focusout"&&pO()}function zK(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return aI(Fg)}function PK(e,t){
if(e==="click")return aI(t)}function OK(e,t){if(e==="input"||e==="change")return aI(t)}function BK(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var ja=typeof Object.
is=="function"?Object.is:BK;function Lg(e,t){if(ja(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var o=Object.keys(e),r=Object.
keys(t);if(o.length!==r.length)return!1;for(r=0;r<o.length;r++){var a=o[r];if(!A_.call(t,a)||!ja(e[a],t[a]))return!1}return!0}function O_(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function hO(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function gO(e,t){var o=hO(e);e=0;for(var r;o;){if(o.nodeType===3){if(r=e+o.textContent.length,e<=t&&r>=t)return{node:o,offset:t-e};e=r}e:{for(;o;){if(o.nextSibling){
o=o.nextSibling;break e}o=o.parentNode}o=void 0}o=hO(o)}}function d7(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?d7(e,t.parentNode):"contai\
ns"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function u7(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var t=O_(e.document);t instanceof e.HTMLIFrameElement;){try{var o=typeof t.contentWindow.location.href=="string"}catch{
o=!1}if(o)e=t.contentWindow;else break;t=O_(e.document)}return t}function Vk(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var NK=Ul&&"documentMode"in document&&
11>=document.documentMode,mm=null,B_=null,_g=null,N_=!1;function xO(e,t,o){var r=o.window===o?o.document:o.nodeType===9?o:o.ownerDocument;N_||mm==null||mm!==O_(
r)||(r=mm,"selectionStart"in r&&Vk(r)?r={start:r.selectionStart,end:r.selectionEnd}:(r=(r.ownerDocument&&r.ownerDocument.defaultView||window).getSelection(),r={
anchorNode:r.anchorNode,anchorOffset:r.anchorOffset,focusNode:r.focusNode,focusOffset:r.focusOffset}),_g&&Lg(_g,r)||(_g=r,r=W0(B_,"onSelect"),0<r.length&&(t=new oI(
"onSelect","select",null,t,o),e.push({event:t,listeners:r}),t.target=mm)))}function Ef(e,t){var o={};return o[e.toLowerCase()]=t.toLowerCase(),o["Webkit"+e]="we\
bkit"+t,o["Moz"+e]="moz"+t,o}var pm={animationend:Ef("Animation","AnimationEnd"),animationiteration:Ef("Animation","AnimationIteration"),animationstart:Ef("Anim\
ation","AnimationStart"),transitionrun:Ef("Transition","TransitionRun"),transitionstart:Ef("Transition","TransitionStart"),transitioncancel:Ef("Transition","Tra\
nsitionCancel"),transitionend:Ef("Transition","TransitionEnd")},e_={},m7={};Ul&&(m7=document.createElement("div").style,"AnimationEvent"in window||(delete pm.animationend.
animation,delete pm.animationiteration.animation,delete pm.animationstart.animation),"TransitionEvent"in window||delete pm.transitionend.transition);function Jf(e){
if(e_[e])return e_[e];if(!pm[e])return e;var t=pm[e],o;for(o in t)if(t.hasOwnProperty(o)&&o in m7)return e_[e]=t[o];return e}var p7=Jf("animationend"),h7=Jf("an\
imationiteration"),g7=Jf("animationstart"),FK=Jf("transitionrun"),LK=Jf("transitionstart"),HK=Jf("transitioncancel"),x7=Jf("transitionend"),v7=new Map,F_="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");F_.push("scrollEnd");function Wn(e,t){v7.set(e,t),Zf(t,[e])}var VK=0;function ql(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.
autoName!==null)return t.autoName;e=Qn.identifierPrefix;var o=VK++;return e="_"+e+"t_"+o.toString(32)+"_",t.autoName=e}function vO(e){if(e==null||typeof e=="str\
ing")return e;var t=null,o=Mm;if(o!==null)for(var r=0;r<o.length;r++){var a=e[o[r]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}
function Xl(e,t){return e=vO(e),t=vO(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var A0=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},vn=[],hm=0,Uk=0;function nI(){for(var e=hm,t=Uk=hm=0;t<e;){var o=vn[t];vn[t++]=null;var r=vn[t];vn[t++]=null;var a=vn[t];
vn[t++]=null;var n=vn[t];if(vn[t++]=null,r!==null&&a!==null){var i=r.pending;i===null?a.next=a:(a.next=i.next,i.next=a),r.pending=a}n!==0&&b7(o,a,n)}}function iI(e,t,o,r){
vn[hm++]=e,vn[hm++]=t,vn[hm++]=o,vn[hm++]=r,Uk|=r,e.lanes|=r,e=e.alternate,e!==null&&(e.lanes|=r)}function qk(e,t,o,r){return iI(e,t,o,r),E0(e)}function ed(e,t){
return iI(e,null,null,t),E0(e)}function b7(e,t,o){e.lanes|=o;var r=e.alternate;r!==null&&(r.lanes|=o);for(var a=!1,n=e.return;n!==null;)n.childLanes|=o,r=n.alternate,
r!==null&&(r.childLanes|=o),n.tag===22&&(e=n.stateNode,e===null||e._visibility&1||(a=!0)),e=n,n=n.return;return e.tag===3?(n=e.stateNode,a&&t!==null&&(a=31-Ua(o),
e=n.hiddenUpdates,r=e[a],r===null?e[a]=[t]:r.push(t),t.lane=o|536870912),n):null}function E0(e){if(50<Og)throw Og=0,b0=null,Error(Y(185));for(var t=e.return;t!==
null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var gm={};function UK(e,t,o,r){this.tag=e,this.key=o,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=r,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function ua(e,t,o,r){return new UK(e,t,o,r)}
function jk(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Hl(e,t){var o=e.alternate;return o===null?(o=ua(e.tag,t,e.key,e.mode),o.elementType=e.elementType,
o.type=e.type,o.stateNode=e.stateNode,o.alternate=e,e.alternate=o):(o.pendingProps=t,o.type=e.type,o.flags=0,o.subtreeFlags=0,o.deletions=null),o.flags=e.flags&
1206910976,o.childLanes=e.childLanes,o.lanes=e.lanes,o.child=e.child,o.memoizedProps=e.memoizedProps,o.memoizedState=e.memoizedState,o.updateQueue=e.updateQueue,
t=e.dependencies,o.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},o.sibling=e.sibling,o.index=e.index,o.ref=e.ref,o.refCleanup=e.refCleanup,
o}function y7(e,t){e.flags&=1206910978;var o=e.alternate;return o===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=o.childLanes,e.lanes=o.lanes,e.child=o.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
o.memoizedProps,e.memoizedState=o.memoizedState,e.updateQueue=o.updateQueue,e.type=o.type,t=o.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.
firstContext}),e}function f0(e,t,o,r,a,n){var i=0;if(r=e,typeof r=="function")jk(r)&&(i=1);else if(typeof r=="string")i=pY(e,o,Ki.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(r){case __:return e=ua(31,o,t,a),e.elementType=__,e.lanes=n,e;case cm:return Lf(o.children,a,n,t);case N8:i=8,a|=24;break;case w_:
return e=ua(12,o,t,a|2),e.elementType=w_,e.lanes=n,e;case S_:return e=ua(13,o,t,a),e.elementType=S_,e.lanes=n,e;case C_:return e=ua(19,o,t,a),e.elementType=C_,e.
lanes=n,e;case MG:case k_:return e=a|32,e=ua(30,o,t,e),e.elementType=k_,e.lanes=n,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof r==
"object"&&r!==null)switch(r.$$typeof){case Ui:i=10;break e;case F8:i=9;break e;case Ek:i=11;break e;case Dk:i=14;break e;case $s:i=16,r=null;break e}i=29,o=Error(
Y(130,e===null?"null":typeof e,"")),r=null}return t=ua(i,o,t,a),t.elementType=e,t.type=r,t.lanes=n,t}function Lf(e,t,o,r){return e=ua(7,e,r,t),e.lanes=o,e}function t_(e,t,o){
return e=ua(6,e,null,t),e.lanes=o,e}function I7(e){var t=ua(18,null,null,0);return t.stateNode=e,t}function o_(e,t,o){return t=ua(4,e.children!==null?e.children:
[],e.key,t),t.lanes=o,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var bO=new WeakMap;function wn(e,t){if(typeof e==
"object"&&e!==null){var o=bO.get(e);return o!==void 0?o:(t={value:e,source:t,stack:WP(t)},bO.set(e,t),t)}return{value:e,source:t,stack:WP(t)}}var xm=[],vm=0,D0=null,
Hg=0,bn=[],yn=0,uc=null,ji=1,Gi="";function Fl(e,t){xm[vm++]=Hg,xm[vm++]=D0,D0=e,Hg=t}function w7(e,t,o){bn[yn++]=ji,bn[yn++]=Gi,bn[yn++]=uc,uc=e;var r=ji;e=Gi;
var a=32-Ua(r)-1;r&=~(1<<a),o+=1;var n=32-Ua(t)+a;if(30<n){var i=a-a%5;n=(r&(1<<i)-1).toString(32),r>>=i,a-=i,ji=1<<32-Ua(t)+a|o<<a|r,Gi=n+e}else ji=1<<n|o<<a|r,
Gi=e}function lI(e){e.return!==null&&(Fl(e,1),w7(e,1,0))}function Gk(e){for(;e===D0;)D0=xm[--vm],xm[vm]=null,Hg=xm[--vm],xm[vm]=null;for(;e===uc;)uc=bn[--yn],bn[yn]=
null,Gi=bn[--yn],bn[yn]=null,ji=bn[--yn],bn[yn]=null}function S7(e,t){bn[yn++]=ji,bn[yn++]=Gi,bn[yn++]=uc,ji=t.id,Gi=t.overflow,uc=e}var Qo=null,Ut=null,Ue=!1,rc=null,
Sn=!1,L_=Error(Y(519));function mc(e){var t=Error(Y(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw Vg(wn(t,e)),L_}function yO(e){
var t=e.stateNode,o=e.type,r=e.memoizedProps;switch(t[fr]=e,t[ha]=r,o){case"dialog":Ye("cancel",t),Ye("close",t);break;case"iframe":case"object":case"embed":Ye(
"load",t);break;case"video":case"audio":for(o=0;o<Gg.length;o++)Ye(Gg[o],t);break;case"source":Ye("error",t);break;case"img":case"image":case"link":Ye("error",t),
Ye("load",t);break;case"details":Ye("toggle",t);break;case"input":Ye("invalid",t),J8(t,r.value,r.defaultValue,r.checked,r.defaultChecked,r.type,r.name,!0);break;case"\
select":Ye("invalid",t);break;case"textarea":Ye("invalid",t),t7(t,r.value,r.defaultValue,r.children)}o=r.children,typeof o!="string"&&typeof o!="number"&&typeof o!=
"bigint"||t.textContent===""+o||r.suppressHydrationWarning===!0||nN(t.textContent,o)?(r.popover!=null&&(Ye("beforetoggle",t),Ye("toggle",t)),r.onScroll!=null&&Ye(
"scroll",t),r.onScrollEnd!=null&&Ye("scrollend",t),r.onClick!=null&&(t.onclick=qi),t=!0):t=!1,t||mc(e,!0)}function z0(e){for(Qo=e.return;Qo;)switch(Qo.tag){case 5:case 31:case 13:
Sn=!1;return;case 27:case 3:Sn=!0;return;default:Qo=Qo.return}}function rm(e){if(e!==Qo)return!1;if(!Ue)return z0(e),Ue=!0,!1;var t=e.tag,o;if((o=t!==3&&t!==27)&&
((o=t===5)&&(o=e.type,o=!(o!=="form"&&o!=="button")||Sk(e.type,e.memoizedProps)),o=!o),o&&Ut&&mc(e),z0(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(Y(317));Ut=g8(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(Y(317));Ut=g8(e)}else t===27?(t=Ut,vc(e.type)?(e=
Tk,Tk=null,Ut=e):Ut=t):Ut=Qo?Cn(e.stateNode.nextSibling):null;return!0}function qf(){Ut=Qo=null,Ue=!1}function r_(){var e=rc;return e!==null&&(fa===null?fa=e:fa.
push.apply(fa,e),rc=null),e}function Vg(e){rc===null?rc=[e]:rc.push(e)}var H_=Xi(null),td=null,Ll=null;function Zs(e,t,o){qt(H_,t._currentValue),t._currentValue=
o}function Vl(e){e._currentValue=H_.current,ur(H_)}function d0(e,t,o){for(;e!==null;){var r=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,r!==null&&(r.childLanes|=
t)):r!==null&&(r.childLanes&t)!==t&&(r.childLanes|=t),e===o)break;e=e.return}}function V_(e,t,o,r){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var n=a.dependencies;
if(n!==null){var i=a.child;n=n.firstContext;e:for(;n!==null;){var l=n;n=a;for(var s=0;s<t.length;s++)if(l.context===t[s]){n.lanes|=o,l=n.alternate,l!==null&&(l.
lanes|=o),d0(n.return,o,e),r||(i=null);break e}n=l.next}}else if(a.tag===18){if(i=a.return,i===null)throw Error(Y(341));i.lanes|=o,n=i.alternate,n!==null&&(n.lanes|=
o),d0(i,o,e),i=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=o,i=a.alternate,i!==null&&(i.lanes|=o),d0(a.return,o,e),
i=a.child,i=i!==null?i.sibling:null):i=a.child;if(i!==null)i.return=a;else for(i=a;i!==null;){if(i===e){i=null;break}if(a=i.sibling,a!==null){a.return=i.return,
i=a;break}i=i.return}a=i}}function jf(e,t,o,r){e=null;for(var a=t,n=!1;a!==null;){if(!n){if((a.flags&524288)!==0)n=!0;else if((a.flags&262144)!==0)break}if(a.tag===
10){var i=a.alternate;if(i===null)throw Error(Y(387));if(i=i.memoizedProps,i!==null){var l=a.type;ja(a.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(a===
_0.current){if(i=a.alternate,i===null)throw Error(Y(387));i.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Hm):e=[Hm])}a=a.return}
return e!==null&&V_(t,e,o,r),t.flags|=262144,e!==null}function P0(e){for(e=e.firstContext;e!==null;){if(!ja(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function Gf(e){td=e,Ll=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function dr(e){return C7(td,e)}function $y(e,t){return td===null&&Gf(
e),C7(e,t)}function C7(e,t){var o=t._currentValue;if(t={context:t,memoizedValue:o,next:null},Ll===null){if(e===null)throw Error(Y(308));Ll=t,e.dependencies={lanes:0,
firstContext:t},e.flags|=524288}else Ll=Ll.next=t;return o}var qK=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(o,r){
e.push(r)}};this.abort=function(){t.aborted=!0,e.forEach(function(o){return o()})}},jK=Fo.unstable_scheduleCallback,GK=Fo.unstable_NormalPriority,Ao={$$typeof:Ui,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Kk(){return{controller:new qK,data:new Map,refCount:0}}function ax(e){
e.refCount--,e.refCount===0&&jK(GK,function(){e.controller.abort()})}function IO(e,t){if((e.pendingLanes&4194048)!==0){var o=e.transitionTypes;for(o===null&&(o=
e.transitionTypes=[]),e=0;e<t.length;e++){var r=t[e];o.indexOf(r)===-1&&o.push(r)}}}var Ig=null;function KK(e){var t=e.transitionTypes;return e.transitionTypes=
null,t}var kg=null,U_=0,Kf=0,Sm=null;function $K(e,t){if(kg===null){var o=kg=[];U_=0,Kf=y5(),Sm={status:"pending",value:void 0,then:function(r){o.push(r)}}}return U_++,
t.then(wO,wO),t}function wO(){if(--U_===0&&(Ig=null,kg!==null)){Sm!==null&&(Sm.status="fulfilled");var e=kg;kg=null,Kf=0,Sm=null;for(var t=0;t<e.length;t++)(0,e[t])()}}
function YK(e,t){var o=[],r={status:"pending",value:null,reason:null,then:function(a){o.push(a)}};return e.then(function(){r.status="fulfilled",r.value=t;for(var a=0;a<
o.length;a++)(0,o[a])(t)},function(a){for(r.status="rejected",r.reason=a,a=0;a<o.length;a++)(0,o[a])(void 0)}),r}var SO=ke.S;ke.S=function(e,t){if(UB=Ha(),typeof t==
"object"&&t!==null&&typeof t.then=="function"&&$K(e,t),Ig!==null)for(var o=Nm;o!==null;)IO(o,Ig),o=o.next;if(o=e.types,o!==null){for(var r=Nm;r!==null;)IO(r,o),
r=r.next;if(Kf!==0){r=Ig,r===null&&(r=Ig=[]);for(var a=0;a<o.length;a++){var n=o[a];r.indexOf(n)===-1&&r.push(n)}}}SO!==null&&SO(e,t)};var Hf=Xi(null);function $k(){
var e=Hf.current;return e!==null?e:Et.pooledCache}function u0(e,t){t===null?qt(Hf,Hf.current):qt(Hf,t.pool)}function _7(){var e=$k();return e===null?null:{parent:Ao.
_currentValue,pool:e}}var Gm=Error(Y(460)),Yk=Error(Y(474)),sI=Error(Y(542)),O0={then:function(){}};function CO(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function k7(e,t,o){switch(o=e[o],o===void 0?e.push(t):o!==t&&(t.then(qi,qi),t=o),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,kO(
e),e===void 0&&!("reason"in t)?Error(Y(600)):e;default:if(typeof t.status=="string")t.then(qi,qi);else{if(e=Et,e!==null&&100<e.shellSuspendCounter)throw Error(Y(
482));e=t,e.status="pending",e.then(function(r){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=r}},function(r){if(t.status==="pending"){var a=t;a.
status="rejected",a.reason=r}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,kO(e),e}throw Vf=t,Gm}}function Pf(e){try{var t=e.
_init;return t(e._payload)}catch(o){throw o!==null&&typeof o=="object"&&typeof o.then=="function"?(Vf=o,Gm):o}}var Vf=null;function _O(){if(Vf===null)throw Error(
Y(459));var e=Vf;return Vf=null,e}function kO(e){if(e===Gm||e===sI)throw Error(Y(483))}var Cm=null,Ug=0;function Yy(e){var t=Ug;return Ug+=1,Cm===null&&(Cm=[]),
k7(Cm,e,t)}function js(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function Xy(e,t){throw t.$$typeof===RG?Error(Y(525)):(e=Object.prototype.toString.call(t),Error(
Y(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function T7(e){function t(v,g){if(e){var x=v.deletions;x===null?(v.deletions=
[g],v.flags|=16):x.push(g)}}function o(v,g){if(!e)return null;for(;g!==null;)t(v,g),g=g.sibling;return null}function r(v){for(var g=new Map;v!==null;)v.key===null?
g.set(v.index,v):g.set(v.key,v),v=v.sibling;return g}function a(v,g){return v=Hl(v,g),v.index=0,v.sibling=null,v}function n(v,g,x){return v.index=x,e?(x=v.alternate,
x!==null?(x=x.index,x<g?(v.flags|=2,g):x):(v.flags|=134217730,g)):(v.flags|=1048576,g)}function i(v){return e&&v.alternate===null&&(v.flags|=134217730),v}function l(v,g,x,b){
return g===null||g.tag!==6?(g=t_(x,v.mode,b),g.return=v,g):(g=a(g,x),g.return=v,g)}function s(v,g,x,b){var w=x.type;return w===cm?(v=u(v,g,x.props.children,b,x.
key),js(v,x),v):g!==null&&(g.elementType===w||typeof w=="object"&&w!==null&&w.$$typeof===$s&&Pf(w)===g.type)?(g=a(g,x.props),js(g,x),g.return=v,g):(g=f0(x.type,
x.key,x.props,null,v.mode,b),js(g,x),g.return=v,g)}function c(v,g,x,b){return g===null||g.tag!==4||g.stateNode.containerInfo!==x.containerInfo||g.stateNode.implementation!==
x.implementation?(g=o_(x,v.mode,b),g.return=v,g):(g=a(g,x.children||[]),g.return=v,g)}function u(v,g,x,b,w){return g===null||g.tag!==7?(g=Lf(x,v.mode,b,w),g.return=
v,g):(g=a(g,x),g.return=v,g)}function d(v,g,x){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return g=t_(""+g,v.mode,x),g.return=v,g;if(typeof g==
"object"&&g!==null){switch(g.$$typeof){case Ly:return x=f0(g.type,g.key,g.props,null,v.mode,x),js(x,g),x.return=v,x;case vg:return g=o_(g,v.mode,x),g.return=v,g;case $s:
return g=Pf(g),d(v,g,x)}if(bg(g)||ug(g))return g=Lf(g,v.mode,x,null),g.return=v,g;if(typeof g.then=="function")return d(v,Yy(g),x);if(g.$$typeof===Ui)return d(v,
$y(v,g),x);Xy(v,g)}return null}function f(v,g,x,b){var w=g!==null?g.key:null;if(typeof x=="string"&&x!==""||typeof x=="number"||typeof x=="bigint")return w!==null?
null:l(v,g,""+x,b);if(typeof x=="object"&&x!==null){switch(x.$$typeof){case Ly:return x.key===w?s(v,g,x,b):null;case vg:return x.key===w?c(v,g,x,b):null;case $s:
return x=Pf(x),f(v,g,x,b)}if(bg(x)||ug(x))return w!==null?null:u(v,g,x,b,null);if(typeof x.then=="function")return f(v,g,Yy(x),b);if(x.$$typeof===Ui)return f(v,
g,$y(v,x),b);Xy(v,x)}return null}function m(v,g,x,b,w){if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return v=v.get(x)||null,l(g,v,""+b,
w);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case Ly:return v=v.get(b.key===null?x:b.key)||null,s(g,v,b,w);case vg:return v=v.get(b.key===null?x:b.key)||
null,c(g,v,b,w);case $s:return b=Pf(b),m(v,g,x,b,w)}if(bg(b)||ug(b))return v=v.get(x)||null,u(g,v,b,w,null);if(typeof b.then=="function")return m(v,g,x,Yy(b),w);
if(b.$$typeof===Ui)return m(v,g,x,$y(g,b),w);Xy(g,b)}return null}function p(v,g,x,b){for(var w=null,_=null,S=g,k=g=0,P=null;S!==null&&k<x.length;k++){S.index>k?
(P=S,S=null):P=S.sibling;var z=f(v,S,x[k],b);if(z===null){S===null&&(S=P);break}e&&S&&z.alternate===null&&t(v,S),g=n(z,g,k),_===null?w=z:_.sibling=z,_=z,S=P}if(k===
x.length)return o(v,S),Ue&&Fl(v,k),w;if(S===null){for(;k<x.length;k++)S=d(v,x[k],b),S!==null&&(g=n(S,g,k),_===null?w=S:_.sibling=S,_=S);return Ue&&Fl(v,k),w}for(S=
r(S);k<x.length;k++)P=m(S,v,k,x[k],b),P!==null&&(e&&(z=P.alternate,z!==null&&S.delete(z.key===null?k:z.key)),g=n(P,g,k),_===null?w=P:_.sibling=P,_=P);return e&&
S.forEach(function(H){return t(v,H)}),Ue&&Fl(v,k),w}function h(v,g,x,b){if(x==null)throw Error(Y(151));for(var w=null,_=null,S=g,k=g=0,P=null,z=x.next();S!==null&&
!z.done;k++,z=x.next()){S.index>k?(P=S,S=null):P=S.sibling;var H=f(v,S,z.value,b);if(H===null){S===null&&(S=P);break}e&&S&&H.alternate===null&&t(v,S),g=n(H,g,k),
_===null?w=H:_.sibling=H,_=H,S=P}if(z.done)return o(v,S),Ue&&Fl(v,k),w;if(S===null){for(;!z.done;k++,z=x.next())z=d(v,z.value,b),z!==null&&(g=n(z,g,k),_===null?
w=z:_.sibling=z,_=z);return Ue&&Fl(v,k),w}for(S=r(S);!z.done;k++,z=x.next())z=m(S,v,k,z.value,b),z!==null&&(e&&(P=z.alternate,P!==null&&S.delete(P.key===null?k:
P.key)),g=n(z,g,k),_===null?w=z:_.sibling=z,_=z);return e&&S.forEach(function(F){return t(v,F)}),Ue&&Fl(v,k),w}function I(v,g,x,b){if(typeof x=="object"&&x!==null&&
x.type===cm&&x.key===null&&x.props.ref===void 0&&(x=x.props.children),typeof x=="object"&&x!==null){switch(x.$$typeof){case Ly:e:{for(var w=x.key;g!==null;){if(g.
key===w){if(w=x.type,w===cm){if(g.tag===7){o(v,g.sibling),b=a(g,x.props.children),js(b,x),b.return=v,v=b;break e}}else if(g.elementType===w||typeof w=="object"&&
w!==null&&w.$$typeof===$s&&Pf(w)===g.type){o(v,g.sibling),b=a(g,x.props),js(b,x),b.return=v,v=b;break e}o(v,g);break}else t(v,g);g=g.sibling}x.type===cm?(b=Lf(x.
props.children,v.mode,b,x.key),js(b,x),b.return=v,v=b):(b=f0(x.type,x.key,x.props,null,v.mode,b),js(b,x),b.return=v,v=b)}return i(v);case vg:e:{for(w=x.key;g!==
null;){if(g.key===w)if(g.tag===4&&g.stateNode.containerInfo===x.containerInfo&&g.stateNode.implementation===x.implementation){o(v,g.sibling),b=a(g,x.children||[]),
b.return=v,v=b;break e}else{o(v,g);break}else t(v,g);g=g.sibling}b=o_(x,v.mode,b),b.return=v,v=b}return i(v);case $s:return x=Pf(x),I(v,g,x,b)}if(bg(x))return p(
v,g,x,b);if(ug(x)){if(w=ug(x),typeof w!="function")throw Error(Y(150));return x=w.call(x),h(v,g,x,b)}if(typeof x.then=="function")return I(v,g,Yy(x),b);if(x.$$typeof===
Ui)return I(v,g,$y(v,x),b);Xy(v,x)}return typeof x=="string"&&x!==""||typeof x=="number"||typeof x=="bigint"?(x=""+x,g!==null&&g.tag===6?(o(v,g.sibling),b=a(g,x),
b.return=v,v=b):(o(v,g),b=t_(x,v.mode,b),b.return=v,v=b),i(v)):o(v,g)}return function(v,g,x,b){try{Ug=0;var w=I(v,g,x,b);return Cm=null,w}catch(S){if(S===Gm||S===
sI)throw S;var _=ua(29,S,null,v.mode);return _.lanes=b,_.return=v,_}}}var $f=T7(!0),R7=T7(!1),Ys=!1;function Xk(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,
lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function q_(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.
baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function ac(e){return{lane:e,tag:0,payload:null,callback:null,
next:null}}function nc(e,t,o){var r=e.updateQueue;if(r===null)return null;if(r=r.shared,(ft&2)!==0){var a=r.pending;return a===null?t.next=t:(t.next=a.next,a.next=
t),r.pending=t,t=E0(e),b7(e,null,o),t}return iI(e,r,t,o),E0(e)}function Tg(e,t,o){if(t=t.updateQueue,t!==null&&(t=t.shared,(o&4194048)!==0)){var r=t.lanes;r&=e.
pendingLanes,o|=r,t.lanes=o,G8(e,o)}}function a_(e,t){var o=e.updateQueue,r=e.alternate;if(r!==null&&(r=r.updateQueue,o===r)){var a=null,n=null;if(o=o.firstBaseUpdate,
o!==null){do{var i={lane:o.lane,tag:o.tag,payload:o.payload,callback:null,next:null};n===null?a=n=i:n=n.next=i,o=o.next}while(o!==null);n===null?a=n=t:n=n.next=
t}else a=n=t;o={baseState:r.baseState,firstBaseUpdate:a,lastBaseUpdate:n,shared:r.shared,callbacks:r.callbacks},e.updateQueue=o;return}e=o.lastBaseUpdate,e===null?
o.firstBaseUpdate=t:e.next=t,o.lastBaseUpdate=t}var j_=!1;function Rg(){if(j_){var e=Sm;if(e!==null)throw e}}function Mg(e,t,o,r){j_=!1;var a=e.updateQueue;Ys=!1;
var n=a.firstBaseUpdate,i=a.lastBaseUpdate,l=a.shared.pending;if(l!==null){a.shared.pending=null;var s=l,c=s.next;s.next=null,i===null?n=c:i.next=c,i=s;var u=e.
alternate;u!==null&&(u=u.updateQueue,l=u.lastBaseUpdate,l!==i&&(l===null?u.firstBaseUpdate=c:l.next=c,u.lastBaseUpdate=s))}if(n!==null){var d=a.baseState;i=0,u=
c=s=null,l=n;do{var f=l.lane&-536870913,m=f!==l.lane;if(m?(tt&f)===f:(r&f)===f){f!==0&&f===Kf&&(j_=!0),u!==null&&(u=u.next={lane:0,tag:l.tag,payload:l.payload,callback:null,
next:null});e:{var p=e,h=l;f=t;var I=o;switch(h.tag){case 1:if(p=h.payload,typeof p=="function"){d=p.call(I,d,f);break e}d=p;break e;case 3:p.flags=p.flags&-65537|
128;case 0:if(p=h.payload,f=typeof p=="function"?p.call(I,d,f):p,f==null)break e;d=Dt({},d,f);break e;case 2:Ys=!0}}f=l.callback,f!==null&&(e.flags|=64,m&&(e.flags|=
8192),m=a.callbacks,m===null?a.callbacks=[f]:m.push(f))}else m={lane:f,tag:l.tag,payload:l.payload,callback:l.callback,next:null},u===null?(c=u=m,s=d):u=u.next=
m,i|=f;if(l=l.next,l===null){if(l=a.shared.pending,l===null)break;m=l,l=m.next,m.next=null,a.lastBaseUpdate=m,a.shared.pending=null}}while(!0);u===null&&(s=d),a.
baseState=s,a.firstBaseUpdate=c,a.lastBaseUpdate=u,n===null&&(a.shared.lanes=0),gc|=i,e.lanes=i,e.memoizedState=d}}function M7(e,t){if(typeof e!="function")throw Error(
Y(191,e));e.call(t)}function A7(e,t){var o=e.callbacks;if(o!==null)for(e.callbacks=null,e=0;e<o.length;e++)M7(o[e],t)}var pc=Xi(null),B0=Xi(0);function TO(e,t){
e=$l,qt(B0,e),qt(pc,t),$l=e|t.baseLanes}function G_(){qt(B0,$l),qt(pc,pc.current)}function Qk(){$l=B0.current,ur(pc),ur(B0)}var hr=Xi(null),Mr=null;function ic(e){
var t=e.alternate;qt(mr,mr.current&1),qt(hr,e),Mr===null&&(t===null||pc.current!==null||t.memoizedState!==null)&&(Mr=e)}function K_(e){qt(mr,mr.current),qt(hr,e),
Mr===null&&(Mr=e)}function E7(e){e.tag===22?(qt(mr,mr.current),qt(hr,e),Mr===null&&(Mr=e)):lc()}function lc(){qt(mr,mr.current),qt(hr,hr.current)}function Na(e){
ur(hr),Mr===e&&(Mr=null),ur(mr)}var mr=Xi(0);function qg(e,t){qt(hr,hr.current),qt(mr,t)}function Wk(e){ur(mr),ur(hr),Mr===e&&(Mr=null)}function N0(e){for(var t=e;t!==
null;){if(t.tag===13){var o=t.memoizedState;if(o!==null&&(o=o.dehydrated,o===null||kk(o)||C5(o)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="ind\
ependent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||
t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var jl=0,Le=null,Ct=null,Mo=null,F0=!1,_m=!1,Yf=!1,L0=0,jg=0,km=null,XK=0;
function co(){throw Error(Y(321))}function Zk(e,t){if(t===null)return!1;for(var o=0;o<t.length&&o<e.length;o++)if(!ja(e[o],t[o]))return!1;return!0}function Jk(e,t,o,r,a,n){
return jl=n,Le=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,ke.H=e===null||e.memoizedState===null?sB:cB,Yf=!1,n=o(r,a),Yf=!1,_m&&(n=z7(t,o,r,a)),D7(e),n}
function D7(e){ke.H=H0;var t=Ct!==null&&Ct.next!==null;if(jl=0,Mo=Ct=Le=null,F0=!1,jg=0,km=null,t)throw Error(Y(300));e===null||Eo||(e=e.dependencies,e!==null&&
P0(e)&&(Eo=!0))}function z7(e,t,o,r){Le=e;var a=0;do{if(_m&&(km=null),jg=0,_m=!1,25<=a)throw Error(Y(301));if(a+=1,Mo=Ct=null,e.updateQueue!=null){var n=e.updateQueue;
n.lastEffect=null,n.events=null,n.stores=null,n.memoCache!=null&&(n.memoCache.index=0)}ke.H=r$,n=t(o,r)}while(_m);return n}function QK(){var e=ke.H,t=e.useState()[0];
return t=typeof t.then=="function"?nx(t):t,e=e.useState()[0],(Ct!==null?Ct.memoizedState:null)!==e&&(Le.flags|=1024),t}function e5(){var e=L0!==0;return L0=0,e}
function t5(e,t,o){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~o}function o5(e){if(F0){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=
null),e=e.next}F0=!1}jl=0,Mo=Ct=Le=null,_m=!1,jg=L0=0,km=null}function Kr(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Mo===
null?Le.memoizedState=Mo=e:Mo=Mo.next=e,Mo}function wo(){if(Ct===null){var e=Le.alternate;e=e!==null?e.memoizedState:null}else e=Ct.next;var t=Mo===null?Le.memoizedState:
Mo.next;if(t!==null)Mo=t,Ct=e;else{if(e===null)throw Le.alternate===null?Error(Y(467)):Error(Y(310));Ct=e,e={memoizedState:Ct.memoizedState,baseState:Ct.baseState,
baseQueue:Ct.baseQueue,queue:Ct.queue,next:null},Mo===null?Le.memoizedState=Mo=e:Mo=Mo.next=e}return Mo}function cI(){return{lastEffect:null,events:null,stores:null,
memoCache:null}}function nx(e){var t=jg;return jg+=1,km===null&&(km=[]),e=k7(km,e,t),t=Le,(Mo===null?t.memoizedState:Mo.next)===null&&(t=t.alternate,ke.H=t===null||
t.memoizedState===null?sB:cB),e}function fI(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return nx(e);if(e.$$typeof===EG)return;if(e.$$typeof===
Ui)return dr(e)}throw Error(Y(438,String(e)))}function r5(e){var t=null,o=Le.updateQueue;if(o!==null&&(t=o.memoCache),t==null){var r=Le.alternate;r!==null&&(r=r.
updateQueue,r!==null&&(r=r.memoCache,r!=null&&(t={data:r.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),o===null&&(o=cI(),
Le.updateQueue=o),o.memoCache=t,o=t.data[t.index],o===void 0)for(o=t.data[t.index]=Array(e),r=0;r<e;r++)o[r]=AG;return t.index++,o}function Gl(e,t){return typeof t==
"function"?t(e):t}function m0(e){var t=wo();return a5(t,Ct,e)}function a5(e,t,o){var r=e.queue;if(r===null)throw Error(Y(311));r.lastRenderedReducer=o;var a=e.baseQueue,
n=r.pending;if(n!==null){if(a!==null){var i=a.next;a.next=n.next,n.next=i}t.baseQueue=a=n,r.pending=null}if(n=e.baseState,a===null)e.memoizedState=n;else{t=a.next;
var l=i=null,s=null,c=t,u=!1;do{var d=c.lane&-536870913;if(d!==c.lane?(tt&d)===d:(jl&d)===d){var f=c.revertLane;if(f===0)s!==null&&(s=s.next={lane:0,revertLane:0,
gesture:null,action:c.action,hasEagerState:c.hasEagerState,eagerState:c.eagerState,next:null}),d===Kf&&(u=!0);else if((jl&f)===f){c=c.next,f===Kf&&(u=!0);continue}else
d={lane:0,revertLane:c.revertLane,gesture:null,action:c.action,hasEagerState:c.hasEagerState,eagerState:c.eagerState,next:null},s===null?(l=s=d,i=n):s=s.next=d,
Le.lanes|=f,gc|=f;d=c.action,Yf&&o(n,d),n=c.hasEagerState?c.eagerState:o(n,d)}else f={lane:d,revertLane:c.revertLane,gesture:c.gesture,action:c.action,hasEagerState:c.
hasEagerState,eagerState:c.eagerState,next:null},s===null?(l=s=f,i=n):s=s.next=f,Le.lanes|=d,gc|=d;c=c.next}while(c!==null&&c!==t);if(s===null?i=n:s.next=l,!ja(
n,e.memoizedState)&&(Eo=!0,u&&(o=Sm,o!==null)))throw o;e.memoizedState=n,e.baseState=i,e.baseQueue=s,r.lastRenderedState=n}return a===null&&(r.lanes=0),[e.memoizedState,
r.dispatch]}function n_(e){var t=wo(),o=t.queue;if(o===null)throw Error(Y(311));o.lastRenderedReducer=e;var r=o.dispatch,a=o.pending,n=t.memoizedState;if(a!==null){
o.pending=null;var i=a=a.next;do n=e(n,i.action),i=i.next;while(i!==a);ja(n,t.memoizedState)||(Eo=!0),t.memoizedState=n,t.baseQueue===null&&(t.baseState=n),o.lastRenderedState=
n}return[n,r]}function P7(e,t,o){var r=Le,a=wo(),n=Ue;if(n){if(o===void 0)throw Error(Y(407));o=o()}else o=t();var i=!ja((Ct||a).memoizedState,o);if(i&&(a.memoizedState=
o,Eo=!0),a=a.queue,n5(N7.bind(null,r,a,e),[e]),e=a.getSnapshot!==t||i||Mo!==null&&(Mo.memoizedState.tag&1)!==0,zm(e?9:8,{destroy:void 0},B7.bind(null,r,a,o,t),null),
e){if(r.flags|=2048,Et===null)throw Error(Y(349));n||(jl&127)!==0||O7(r,t,o)}return o}function O7(e,t,o){e.flags|=16384,e={getSnapshot:t,value:o},t=Le.updateQueue,
t===null?(t=cI(),Le.updateQueue=t,t.stores=[e]):(o=t.stores,o===null?t.stores=[e]:o.push(e))}function B7(e,t,o,r){t.value=o,t.getSnapshot=r,F7(t)&&L7(e)}function N7(e,t,o){
return o(function(){F7(t)&&L7(e)})}function F7(e){var t=e.getSnapshot;e=e.value;try{var o=t();return!ja(e,o)}catch{return!0}}function L7(e){var t=ed(e,2);t!==null&&
ma(t,e,2)}function $_(e){var t=Kr();if(typeof e=="function"){var o=e;if(e=o(),Yf){Qs(!0);try{o()}finally{Qs(!1)}}}return t.memoizedState=t.baseState=e,t.queue={
pending:null,lanes:0,dispatch:null,lastRenderedReducer:Gl,lastRenderedState:e},t}function H7(e,t,o,r){return e.baseState=o,a5(e,Ct,typeof r=="function"?r:Gl)}function WK(e,t,o,r,a){
if(uI(e))throw Error(Y(485));if(e=t.action,e!==null){var n={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(i){
n.listeners.push(i)}};ke.T!==null?o(!0):n.isTransition=!1,r(n),o=t.pending,o===null?(n.next=t.pending=n,V7(t,n)):(n.next=o.next,t.pending=o.next=n)}}function V7(e,t){
var o=t.action,r=t.payload,a=e.state;if(t.isTransition){var n=ke.T,i={};i.types=n!==null?n.types:null,ke.T=i;try{var l=o(a,r),s=ke.S;s!==null&&s(i,l),RO(e,t,l)}catch(c){
Y_(e,t,c)}finally{n!==null&&i.types!==null&&(n.types=i.types),ke.T=n}}else try{n=o(a,r),RO(e,t,n)}catch(c){Y_(e,t,c)}}function RO(e,t,o){o!==null&&typeof o=="ob\
ject"&&typeof o.then=="function"?o.then(function(r){MO(e,t,r)},function(r){return Y_(e,t,r)}):MO(e,t,o)}function MO(e,t,o){t.status="fulfilled",t.value=o,U7(t),
e.state=o,t=e.pending,t!==null&&(o=t.next,o===t?e.pending=null:(o=o.next,t.next=o,V7(e,o)))}function Y_(e,t,o){var r=e.pending;if(e.pending=null,r!==null){r=r.next;
do t.status="rejected",t.reason=o,U7(t),t=t.next;while(t!==r)}e.action=null}function U7(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function q7(e,t){
return t}function AO(e,t){if(Ue){var o=Et.formState;if(o!==null){e:{var r=Le;if(Ue){if(Ut){t:{for(var a=Ut,n=Sn;a.nodeType!==8;){if(!n){a=null;break t}if(a=Cn(a.
nextSibling),a===null){a=null;break t}}n=a.data,a=n==="F!"||n==="F"?a:null}if(a){Ut=Cn(a.nextSibling),r=a.data==="F!";break e}}mc(r)}r=!1}r&&(t=o[0])}}return o=
Kr(),o.memoizedState=o.baseState=t,r={pending:null,lanes:0,dispatch:null,lastRenderedReducer:q7,lastRenderedState:t},o.queue=r,o=nB.bind(null,Le,r),r.dispatch=o,
r=$_(!1),n=c5.bind(null,Le,!1,r.queue),r=Kr(),a={state:t,dispatch:null,action:e,pending:null},r.queue=a,o=WK.bind(null,Le,a,n,o),a.dispatch=o,r.memoizedState=e,
[t,o,!1]}function EO(e){var t=wo();return j7(t,Ct,e)}function j7(e,t,o){if(t=a5(e,t,q7)[0],e=m0(Gl)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{
var r=nx(t)}catch(i){throw i===Gm?sI:i}else r=t;t=wo();var a=t.queue,n=a.dispatch;return o!==t.memoizedState&&(Le.flags|=2048,zm(9,{destroy:void 0},ZK.bind(null,
a,o),null)),[r,n,e]}function ZK(e,t){e.action=t}function DO(e){var t=wo(),o=Ct;if(o!==null)return j7(t,o,e);wo(),t=t.memoizedState,o=wo();var r=o.queue.dispatch;
return o.memoizedState=e,[t,r,!1]}function zm(e,t,o,r){return e={tag:e,create:o,deps:r,inst:t,next:null},t=Le.updateQueue,t===null&&(t=cI(),Le.updateQueue=t),o=
t.lastEffect,o===null?t.lastEffect=e.next=e:(r=o.next,o.next=e,e.next=r,t.lastEffect=e),e}function G7(){return wo().memoizedState}function p0(e,t,o,r){var a=Kr();
Le.flags|=e,a.memoizedState=zm(1|t,{destroy:void 0},o,r===void 0?null:r)}function dI(e,t,o,r){var a=wo();r=r===void 0?null:r;var n=a.memoizedState.inst;Ct!==null&&
r!==null&&Zk(r,Ct.memoizedState.deps)?a.memoizedState=zm(t,n,o,r):(Le.flags|=e,a.memoizedState=zm(1|t,n,o,r))}function zO(e,t){p0(8390656,8,e,t)}function n5(e,t){
dI(2048,8,e,t)}function JK(e){Le.flags|=4;var t=Le.updateQueue;if(t===null)t=cI(),Le.updateQueue=t,t.events=[e];else{var o=t.events;o===null?t.events=[e]:o.push(
e)}}function K7(e){var t=wo().memoizedState;return JK({ref:t,nextImpl:e}),function(){if((ft&2)!==0)throw Error(Y(440));return t.impl.apply(void 0,arguments)}}function $7(e,t){
return dI(4,2,e,t)}function Y7(e,t){return dI(4,4,e,t)}function X7(e,t){if(typeof t=="function"){e=e();var o=t(e);return function(){typeof o=="function"?o():t(null)}}
if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function Q7(e,t,o){o=o!=null?o.concat([e]):null,dI(4,4,X7.bind(null,t,e),o)}function i5(){}function W7(e,t){
var o=wo();t=t===void 0?null:t;var r=o.memoizedState;return t!==null&&Zk(t,r[1])?r[0]:(o.memoizedState=[e,t],e)}function Z7(e,t){var o=wo();t=t===void 0?null:t;
var r=o.memoizedState;if(t!==null&&Zk(t,r[1]))return r[0];if(r=e(),Yf){Qs(!0);try{e()}finally{Qs(!1)}}return o.memoizedState=[r,t],r}function l5(e,t,o){return o===
void 0||(jl&1073741824)!==0&&(tt&261930)===0?e.memoizedState=t:(e.memoizedState=o,e=jB(),Le.lanes|=e,gc|=e,o)}function J7(e,t,o,r){return ja(o,t)?o:pc.current!==
null?(e=l5(e,o,r),ja(e,t)||(Eo=!0),e):(jl&106)===0||(jl&1073741824)!==0&&(tt&261930)===0?(Eo=!0,e.memoizedState=o):(e=jB(),Le.lanes|=e,gc|=e,t)}function eB(e,t,o,r,a){
var n=dt.p;dt.p=n!==0&&8>n?n:8;var i=ke.T,l={};l.types=i!==null?i.types:null,ke.T=l,c5(e,!1,t,o);try{var s=a(),c=ke.S;if(c!==null&&c(l,s),s!==null&&typeof s=="o\
bject"&&typeof s.then=="function"){var u=YK(s,r);Ag(e,t,u,qa(e))}else Ag(e,t,r,qa(e))}catch(d){Ag(e,t,{then:function(){},status:"rejected",reason:d},qa())}finally{
dt.p=n,i!==null&&l.types!==null&&(i.types=l.types),ke.T=i}}function e$(){}function X_(e,t,o,r){if(e.tag!==5)throw Error(Y(476));var a=tB(e).queue;eB(e,a,t,Ff,o===
null?e$:function(){return oB(e),o(r)})}function tB(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:Ff,baseState:Ff,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Gl,lastRenderedState:Ff},next:null};var o={};return t.next={memoizedState:o,baseState:o,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Gl,lastRenderedState:o},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function oB(e){var t=tB(
e);t.next===null&&(t=e.alternate.memoizedState),Ag(e,t.next.queue,{},qa())}function s5(){return dr(Hm)}function rB(){return wo().memoizedState}function aB(){return wo().
memoizedState}function t$(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var o=qa();e=ac(o);var r=nc(t,e,o);r!==null&&(ma(r,t,o),Tg(r,t,o)),t={cache:Kk()},
e.payload=t;return}t=t.return}}function o$(e,t,o){var r=qa();o={lane:r,revertLane:0,gesture:null,action:o,hasEagerState:!1,eagerState:null,next:null},uI(e)?iB(t,
o):(o=qk(e,t,o,r),o!==null&&(ma(o,e,r),lB(o,t,r)))}function nB(e,t,o){var r=qa();Ag(e,t,o,r)}function Ag(e,t,o,r){var a={lane:r,revertLane:0,gesture:null,action:o,
hasEagerState:!1,eagerState:null,next:null};if(uI(e))iB(t,a);else{var n=e.alternate;if(e.lanes===0&&(n===null||n.lanes===0)&&(n=t.lastRenderedReducer,n!==null))
try{var i=t.lastRenderedState,l=n(i,o);if(a.hasEagerState=!0,a.eagerState=l,ja(l,i))return iI(e,t,a,0),Et===null&&nI(),!1}catch{}if(o=qk(e,t,a,r),o!==null)return ma(
o,e,r),lB(o,t,r),!0}return!1}function c5(e,t,o,r){if(r={lane:2,revertLane:y5(),gesture:null,action:r,hasEagerState:!1,eagerState:null,next:null},uI(e)){if(t)throw Error(
Y(479))}else t=qk(e,o,r,2),t!==null&&ma(t,e,2)}function uI(e){var t=e.alternate;return e===Le||t!==null&&t===Le}function iB(e,t){_m=F0=!0;var o=e.pending;o===null?
t.next=t:(t.next=o.next,o.next=t),e.pending=t}function lB(e,t,o){if((o&4194048)!==0){var r=t.lanes;r&=e.pendingLanes,o|=r,t.lanes=o,G8(e,o)}}var H0={readContext:dr,
use:fI,useCallback:co,useContext:co,useEffect:co,useImperativeHandle:co,useLayoutEffect:co,useInsertionEffect:co,useMemo:co,useReducer:co,useRef:co,useState:co,
useDebugValue:co,useDeferredValue:co,useTransition:co,useSyncExternalStore:co,useId:co,useHostTransitionStatus:co,useFormState:co,useActionState:co,useOptimistic:co,
useMemoCache:co,useCacheRefresh:co,useEffectEvent:co},sB={readContext:dr,use:fI,useCallback:function(e,t){return Kr().memoizedState=[e,t===void 0?null:t],e},useContext:dr,
useEffect:zO,useImperativeHandle:function(e,t,o){o=o!=null?o.concat([e]):null,p0(4194308,4,X7.bind(null,t,e),o)},useLayoutEffect:function(e,t){return p0(4194308,
4,e,t)},useInsertionEffect:function(e,t){p0(4,2,e,t)},useMemo:function(e,t){var o=Kr();t=t===void 0?null:t;var r=e();if(Yf){Qs(!0);try{e()}finally{Qs(!1)}}return o.
memoizedState=[r,t],r},useReducer:function(e,t,o){var r=Kr();if(o!==void 0){var a=o(t);if(Yf){Qs(!0);try{o(t)}finally{Qs(!1)}}}else a=t;return r.memoizedState=r.
baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},r.queue=e,e=e.dispatch=o$.bind(null,Le,e),[r.memoizedState,e]},useRef:function(e){
var t=Kr();return e={current:e},t.memoizedState=e},useState:function(e){e=$_(e);var t=e.queue,o=nB.bind(null,Le,t);return t.dispatch=o,[e.memoizedState,o]},useDebugValue:i5,
useDeferredValue:function(e,t){var o=Kr();return l5(o,e,t)},useTransition:function(){var e=$_(!1);return e=eB.bind(null,Le,e.queue,!0,!1),Kr().memoizedState=e,[
!1,e]},useSyncExternalStore:function(e,t,o){var r=Le,a=Kr();if(Ue){if(o===void 0)throw Error(Y(407));o=o()}else{if(o=t(),Et===null)throw Error(Y(349));(tt&127)!==
0||O7(r,t,o)}a.memoizedState=o;var n={value:o,getSnapshot:t};return a.queue=n,zO(N7.bind(null,r,n,e),[e]),r.flags|=2048,zm(9,{destroy:void 0},B7.bind(null,r,n,o,
t),null),o},useId:function(){var e=Kr(),t=Et.identifierPrefix;if(Ue){var o=Gi,r=ji;o=(r&~(1<<32-Ua(r)-1)).toString(32)+o,t="_"+t+"R_"+o,o=L0++,0<o&&(t+="H"+o.toString(
32)),t+="_"}else o=XK++,t="_"+t+"r_"+o.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:s5,useFormState:AO,useActionState:AO,useOptimistic:function(e){
var t=Kr();t.memoizedState=t.baseState=e;var o={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=o,t=c5.bind(null,
Le,!0,o),o.dispatch=t,[e,t]},useMemoCache:r5,useCacheRefresh:function(){return Kr().memoizedState=t$.bind(null,Le)},useEffectEvent:function(e){var t=Kr(),o={impl:e};
return t.memoizedState=o,function(){if((ft&2)!==0)throw Error(Y(440));return o.impl.apply(void 0,arguments)}}},cB={readContext:dr,use:fI,useCallback:W7,useContext:dr,
useEffect:n5,useImperativeHandle:Q7,useInsertionEffect:$7,useLayoutEffect:Y7,useMemo:Z7,useReducer:m0,useRef:G7,useState:function(){return m0(Gl)},useDebugValue:i5,
useDeferredValue:function(e,t){var o=wo();return J7(o,Ct.memoizedState,e,t)},useTransition:function(){var e=m0(Gl)[0],t=wo().memoizedState;return[typeof e=="boo\
lean"?e:nx(e),t]},useSyncExternalStore:P7,useId:rB,useHostTransitionStatus:s5,useFormState:EO,useActionState:EO,useOptimistic:function(e,t){var o=wo();return H7(
o,Ct,e,t)},useMemoCache:r5,useCacheRefresh:aB,useEffectEvent:K7},r$={readContext:dr,use:fI,useCallback:W7,useContext:dr,useEffect:n5,useImperativeHandle:Q7,useInsertionEffect:$7,
useLayoutEffect:Y7,useMemo:Z7,useReducer:n_,useRef:G7,useState:function(){return n_(Gl)},useDebugValue:i5,useDeferredValue:function(e,t){var o=wo();return Ct===
null?l5(o,e,t):J7(o,Ct.memoizedState,e,t)},useTransition:function(){var e=n_(Gl)[0],t=wo().memoizedState;return[typeof e=="boolean"?e:nx(e),t]},useSyncExternalStore:P7,
useId:rB,useHostTransitionStatus:s5,useFormState:DO,useActionState:DO,useOptimistic:function(e,t){var o=wo();return Ct!==null?H7(o,Ct,e,t):(o.baseState=e,[e,o.queue.
dispatch])},useMemoCache:r5,useCacheRefresh:aB,useEffectEvent:K7};function i_(e,t,o,r){t=e.memoizedState,o=o(r,t),o=o==null?t:Dt({},t,o),e.memoizedState=o,e.lanes===
0&&(e.updateQueue.baseState=o)}var Q_={enqueueSetState:function(e,t,o){e=e._reactInternals;var r=qa(),a=ac(r);a.payload=t,o!=null&&(a.callback=o),t=nc(e,a,r),t!==
null&&(ma(t,e,r),Tg(t,e,r))},enqueueReplaceState:function(e,t,o){e=e._reactInternals;var r=qa(),a=ac(r);a.tag=1,a.payload=t,o!=null&&(a.callback=o),t=nc(e,a,r),
t!==null&&(ma(t,e,r),Tg(t,e,r))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var o=qa(),r=ac(o);r.tag=2,t!=null&&(r.callback=t),t=nc(e,r,o),t!==null&&(ma(
t,e,o),Tg(t,e,o))}};function PO(e,t,o,r,a,n,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(r,n,i):t.prototype&&t.prototype.
isPureReactComponent?!Lg(o,r)||!Lg(a,n):!0}function OO(e,t,o,r){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(o,r),typeof t.
UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(o,r),t.state!==e&&Q_.enqueueReplaceState(t,t.state,null)}function Xf(e,t){var o=t;
if("ref"in t){o={};for(var r in t)r!=="ref"&&(o[r]=t[r])}if(e=e.defaultProps){o===t&&(o=Dt({},o));for(var a in e)o[a]===void 0&&(o[a]=e[a])}return o}function fB(e){
A0(e)}function dB(e){console.error(e)}function uB(e){A0(e)}function V0(e,t){try{var o=e.onUncaughtError;o(t.value,{componentStack:t.stack})}catch(r){setTimeout(
function(){throw r})}}function BO(e,t,o){try{var r=e.onCaughtError;r(o.value,{componentStack:o.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(
function(){throw a})}}function W_(e,t,o){return o=ac(o),o.tag=3,o.payload={element:null},o.callback=function(){V0(e,t)},o}function mB(e){return e=ac(e),e.tag=3,
e}function pB(e,t,o,r){var a=o.type.getDerivedStateFromError;if(typeof a=="function"){var n=r.value;e.payload=function(){return a(n)},e.callback=function(){BO(t,
o,r)}}var i=o.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){BO(t,o,r),typeof a!="function"&&(sc===null?sc=new Set([this]):sc.
add(this));var l=r.stack;this.componentDidCatch(r.value,{componentStack:l!==null?l:""})})}function a$(e,t,o,r,a){if(o.flags|=32768,r!==null&&typeof r=="object"&&
typeof r.then=="function"){if(t=o.alternate,t!==null&&jf(t,o,a,!0),o=hr.current,o!==null){switch(o.tag){case 31:case 13:case 19:return Mr===null?X0():o.alternate===
null&&fo===0&&(fo=3),o.flags&=-257,o.flags|=65536,o.lanes=a,r===O0?o.flags|=16384:(t=o.updateQueue,t===null?o.updateQueue=new Set([r]):t.add(r),m_(e,r,a)),!1;case 22:
return o.flags|=65536,r===O0?o.flags|=16384:(t=o.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([r])},o.updateQueue=t):(o=t.retryQueue,
o===null?t.retryQueue=new Set([r]):o.add(r)),m_(e,r,a)),!1}throw Error(Y(435,o.tag))}return m_(e,r,a),X0(),!1}if(Ue)return t=hr.current,t!==null?((t.flags&65536)===
0&&(t.flags|=256),t.flags|=65536,t.lanes=a,r!==L_&&(e=Error(Y(422),{cause:r}),Vg(wn(e,o)))):(r!==L_&&(t=Error(Y(423),{cause:r}),Vg(wn(t,o))),e=e.current.alternate,
e.flags|=65536,a&=-a,e.lanes|=a,r=wn(r,o),a=W_(e.stateNode,r,a),a_(e,a),fo!==4&&(fo=2)),!1;var n=Error(Y(520),{cause:r});if(n=wn(n,o),Pg===null?Pg=[n]:Pg.push(n),
fo!==4&&(fo=2),t===null)return!0;r=wn(r,o),o=t;do{switch(o.tag){case 3:return o.flags|=65536,e=a&-a,o.lanes|=e,e=W_(o.stateNode,r,e),a_(o,e),!1;case 1:if(t=o.type,
n=o.stateNode,(o.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||n!==null&&typeof n.componentDidCatch=="function"&&(sc===null||!sc.has(n))))return o.
flags|=65536,a&=-a,o.lanes|=a,a=mB(a),pB(a,e,o,r),a_(o,a),!1;break;case 22:if(o.memoizedState!==null)return o.flags|=65536,!1}o=o.return}while(o!==null);return!1}
var f5=Error(Y(461)),Eo=!1;function Bo(e,t,o,r){t.child=e===null?R7(t,null,o,r):$f(t,e.child,o,r)}function NO(e,t,o,r,a){o=o.render;var n=t.ref;if("ref"in r){var i={};
for(var l in r)l!=="ref"&&(i[l]=r[l])}else i=r;return Gf(t),r=Jk(e,t,o,i,n,a),l=e5(),e!==null&&!Eo?(t5(e,t,a),Kl(e,t,a)):(Ue&&l&&lI(t),t.flags|=1,Bo(e,t,r,a),t.
child)}function FO(e,t,o,r,a){if(e===null){var n=o.type;return typeof n=="function"&&!jk(n)&&n.defaultProps===void 0&&o.compare===null?(t.tag=15,t.type=n,hB(e,t,
n,r,a)):(e=f0(o.type,null,r,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(n=e.child,!u5(e,a)){var i=n.memoizedProps;if(o=o.compare,o=o!==null?o:Lg,o(i,r)&&e.
ref===t.ref)return Kl(e,t,a)}return t.flags|=1,e=Hl(n,r),e.ref=t.ref,e.return=t,t.child=e}function hB(e,t,o,r,a){if(e!==null){var n=e.memoizedProps;if(Lg(n,r)&&
e.ref===t.ref)if(Eo=!1,t.pendingProps=r=n,u5(e,a))(e.flags&131072)!==0&&(Eo=!0);else return t.lanes=e.lanes,Kl(e,t,a)}return Z_(e,t,o,r,a)}function gB(e,t,o,r){
var a=r.children,n=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
r.mode==="hidden"){if((t.flags&128)!==0){if(n=n!==null?n.baseLanes|o:o,e!==null){for(r=t.child=e.child,a=0;r!==null;)a=a|r.lanes|r.childLanes,r=r.sibling;r=a&~n}else
r=0,t.child=null;return LO(e,t,n,o,r)}if((o&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&u0(t,n!==null?n.cachePool:null),n!==null?TO(t,
n):G_(),E7(t);else return r=t.lanes=536870912,LO(e,t,n!==null?n.baseLanes|o:o,o,r)}else n!==null?(u0(t,n.cachePool),TO(t,n),lc(),t.memoizedState=null):(e!==null&&
u0(t,null),G_(),lc());return Bo(e,t,a,o),t.child}function Eg(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),t.sibling}function LO(e,t,o,r,a){var n=$k();return n=n===null?null:{parent:Ao._currentValue,pool:n},t.memoizedState={baseLanes:o,
cachePool:n},e!==null&&u0(t,null),G_(),E7(t),e!==null&&jf(e,t,r,!0),t.childLanes=a,null}function h0(e,t){return t=mI({mode:t.mode,children:t.children},e.mode),t.
ref=e.ref,e.child=t,t.return=e,t}function HO(e,t,o){return $f(t,e.child,null,o),e=h0(t,t.pendingProps),e.flags|=2,Na(t),t.memoizedState=null,e}function n$(e,t,o){
var r=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(Ue){if(r.mode==="hidden")return e=h0(t,r),t.lanes=536870912,e.memoizedState={baseLanes:0,
cachePool:null},Eg(null,e);if(K_(t),(e=Ut)?(e=gN(e,Sn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:uc!==null?{id:ji,overflow:Gi}:
null,retryLane:536870912,hydrationErrors:null},o=I7(e),o.return=t,t.child=o,Qo=t,Ut=null)):e=null,e===null)throw mc(t);return t.lanes=536870912,null}return h0(t,
r)}var n=e.memoizedState;if(n!==null){var i=n.dehydrated;if(K_(t),a)if(t.flags&256)t.flags&=-257,t=HO(e,t,o);else if(t.memoizedState!==null)t.child=e.child,t.flags|=
128,t=null;else throw Error(Y(558));else if(Eo||jf(e,t,o,!1),a=(o&e.childLanes)!==0,Eo||a){if(pc.current===null){if(r=Et,r!==null&&(i=K8(r,o),i!==0&&i!==n.retryLane))
throw n.retryLane=i,ed(e,i),ma(r,e,i),f5;X0()}t=HO(e,t,o)}else e=n.treeContext,Ut=Cn(i.nextSibling),Qo=t,Ue=!0,rc=null,Sn=!1,e!==null&&S7(t,e),t=h0(t,r),t.flags|=
134221824;return t}return e=Hl(e.child,{mode:r.mode,children:r.children}),e.ref=t.ref,t.child=e,e.return=t,e}function nm(e,t){var o=t.ref;if(o===null)e!==null&&
e.ref!==null&&(t.flags|=4194816);else{if(typeof o!="function"&&typeof o!="object")throw Error(Y(284));(e===null||e.ref!==o)&&(t.flags|=4194816)}}function Z_(e,t,o,r,a){
return Gf(t),o=Jk(e,t,o,r,void 0,a),r=e5(),e!==null&&!Eo?(t5(e,t,a),Kl(e,t,a)):(Ue&&r&&lI(t),t.flags|=1,Bo(e,t,o,a),t.child)}function VO(e,t,o,r,a,n){return Gf(
t),t.updateQueue=null,o=z7(t,r,o,a),D7(e),r=e5(),e!==null&&!Eo?(t5(e,t,n),Kl(e,t,n)):(Ue&&r&&lI(t),t.flags|=1,Bo(e,t,o,n),t.child)}function UO(e,t,o,r,a){if(Gf(
t),t.stateNode===null){var n=gm,i=o.contextType;typeof i=="object"&&i!==null&&(n=dr(i)),n=new o(r,n),t.memoizedState=n.state!==null&&n.state!==void 0?n.state:null,
n.updater=Q_,t.stateNode=n,n._reactInternals=t,n=t.stateNode,n.props=r,n.state=t.memoizedState,n.refs={},Xk(t),i=o.contextType,n.context=typeof i=="object"&&i!==
null?dr(i):gm,n.state=t.memoizedState,i=o.getDerivedStateFromProps,typeof i=="function"&&(i_(t,o,i,r),n.state=t.memoizedState),typeof o.getDerivedStateFromProps==
"function"||typeof n.getSnapshotBeforeUpdate=="function"||typeof n.UNSAFE_componentWillMount!="function"&&typeof n.componentWillMount!="function"||(i=n.state,typeof n.
componentWillMount=="function"&&n.componentWillMount(),typeof n.UNSAFE_componentWillMount=="function"&&n.UNSAFE_componentWillMount(),i!==n.state&&Q_.enqueueReplaceState(
n,n.state,null),Mg(t,r,n,a),Rg(),n.state=t.memoizedState),typeof n.componentDidMount=="function"&&(t.flags|=4194308),r=!0}else if(e===null){n=t.stateNode;var l=t.
memoizedProps,s=Xf(o,l);n.props=s;var c=n.context,u=o.contextType;i=gm,typeof u=="object"&&u!==null&&(i=dr(u));var d=o.getDerivedStateFromProps;u=typeof d=="fun\
ction"||typeof n.getSnapshotBeforeUpdate=="function",l=t.pendingProps!==l,u||typeof n.UNSAFE_componentWillReceiveProps!="function"&&typeof n.componentWillReceiveProps!=
"function"||(l||c!==i)&&OO(t,n,r,i),Ys=!1;var f=t.memoizedState;n.state=f,Mg(t,r,n,a),Rg(),c=t.memoizedState,l||f!==c||Ys?(typeof d=="function"&&(i_(t,o,d,r),c=
t.memoizedState),(s=Ys||PO(t,o,s,r,f,c,i))?(u||typeof n.UNSAFE_componentWillMount!="function"&&typeof n.componentWillMount!="function"||(typeof n.componentWillMount==
"function"&&n.componentWillMount(),typeof n.UNSAFE_componentWillMount=="function"&&n.UNSAFE_componentWillMount()),typeof n.componentDidMount=="function"&&(t.flags|=
4194308)):(typeof n.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=r,t.memoizedState=c),n.props=r,n.state=c,n.context=i,r=s):(typeof n.componentDidMount==
"function"&&(t.flags|=4194308),r=!1)}else{n=t.stateNode,q_(e,t),i=t.memoizedProps,u=Xf(o,i),n.props=u,d=t.pendingProps,f=n.context,c=o.contextType,s=gm,typeof c==
"object"&&c!==null&&(s=dr(c)),l=o.getDerivedStateFromProps,(c=typeof l=="function"||typeof n.getSnapshotBeforeUpdate=="function")||typeof n.UNSAFE_componentWillReceiveProps!=
"function"&&typeof n.componentWillReceiveProps!="function"||(i!==d||f!==s)&&OO(t,n,r,s),Ys=!1,f=t.memoizedState,n.state=f,Mg(t,r,n,a),Rg();var m=t.memoizedState;
i!==d||f!==m||Ys||e!==null&&e.dependencies!==null&&P0(e.dependencies)?(typeof l=="function"&&(i_(t,o,l,r),m=t.memoizedState),(u=Ys||PO(t,o,u,r,f,m,s)||e!==null&&
e.dependencies!==null&&P0(e.dependencies))?(c||typeof n.UNSAFE_componentWillUpdate!="function"&&typeof n.componentWillUpdate!="function"||(typeof n.componentWillUpdate==
"function"&&n.componentWillUpdate(r,m,s),typeof n.UNSAFE_componentWillUpdate=="function"&&n.UNSAFE_componentWillUpdate(r,m,s)),typeof n.componentDidUpdate=="fun\
ction"&&(t.flags|=4),typeof n.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof n.componentDidUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||
(t.flags|=4),typeof n.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=r,t.memoizedState=m),n.props=
r,n.state=m,n.context=s,r=u):(typeof n.componentDidUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof n.getSnapshotBeforeUpdate!=
"function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),r=!1)}return n=r,nm(e,t),r=(t.flags&128)!==0,n||r?(n=t.stateNode,o=r&&typeof o.getDerivedStateFromError!=
"function"?null:n.render(),t.flags|=1,e!==null&&r?(t.child=$f(t,e.child,null,a),t.child=$f(t,null,o,a)):Bo(e,t,o,a),t.memoizedState=n.state,e=t.child):e=Kl(e,t,
a),e}function qO(e,t,o,r){return qf(),t.flags|=256,Bo(e,t,o,r),t.child}var J_={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function ek(e){
return{baseLanes:e,cachePool:_7()}}function tk(e,t,o){return e=e!==null?e.childLanes&~o:0,t&&(e|=La),e}function xB(e,t,o){var r=t.pendingProps,a=!1,n=(t.flags&128)!==
0,i;if((i=n)||(i=e!==null&&e.memoizedState===null?!1:(mr.current&2)!==0),i&&(a=!0,t.flags&=-129),i=(t.flags&32)!==0,t.flags&=-33,e===null){if(Ue){if(a?ic(t):lc(),
(e=Ut)?(e=gN(e,Sn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:uc!==null?{id:ji,overflow:Gi}:null,retryLane:536870912,hydrationErrors:null},
o=I7(e),o.return=t,t.child=o,Qo=t,Ut=null)):e=null,e===null)throw mc(t);return C5(e)?t.lanes=32:t.lanes=536870912,null}return n=r.children,r=r.fallback,a?(lc(),
a=t.mode,n=mI({mode:"hidden",children:n},a),r=Lf(r,a,o,null),n.return=t,r.return=t,n.sibling=r,t.child=n,r=t.child,r.memoizedState=ek(o),r.childLanes=tk(e,i,o),
t.memoizedState=J_,Eg(null,r)):(ic(t),d5(t,n))}var l=e.memoizedState;if(l!==null){var s=l.dehydrated;if(s!==null)return i$(e,t,n,i,r,s,l,o)}return a?(lc(),a=r.fallback,
n=t.mode,l=e.child,s=l.sibling,r=Hl(l,{mode:"hidden",children:r.children}),r.subtreeFlags=l.subtreeFlags&1206910976,s!==null?a=Hl(s,a):(a=Lf(a,n,o,null),a.flags|=
2),a.return=t,r.return=t,r.sibling=a,t.child=r,Eg(null,r),r=t.child,a=e.child.memoizedState,a===null?a=ek(o):(n=a.cachePool,n!==null?(l=Ao._currentValue,n=n.parent!==
l?{parent:l,pool:l}:n):n=_7(),a={baseLanes:a.baseLanes|o,cachePool:n}),r.memoizedState=a,r.childLanes=tk(e,i,o),t.memoizedState=J_,Eg(e.child,r)):(ic(t),o=e.child,
e=o.sibling,o=Hl(o,{mode:"visible",children:r.children}),o.return=t,o.sibling=null,e!==null&&(i=t.deletions,i===null?(t.deletions=[e],t.flags|=16):i.push(e)),t.
child=o,t.memoizedState=null,o)}function d5(e,t){return t=mI({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function mI(e,t){return e=ua(22,e,null,t),
e.lanes=0,e}function Qy(e,t,o){return $f(t,e.child,null,o),e=d5(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function i$(e,t,o,r,a,n,i,l){if(o)return t.
flags&256?(ic(t),t.flags&=-257,Qy(e,t,l)):t.memoizedState!==null?(lc(),t.child=e.child,t.flags|=128,null):(lc(),n=a.fallback,i=t.mode,a=mI({mode:"visible",children:a.
children},i),n=Lf(n,i,l,null),n.flags|=2,a.return=t,n.return=t,a.sibling=n,t.child=a,$f(t,e.child,null,l),a=t.child,a.memoizedState=ek(l),a.childLanes=tk(e,r,l),
t.memoizedState=J_,Eg(null,a));if(ic(t),C5(n)){if(r=n.nextSibling&&n.nextSibling.dataset,r)var s=r.dgst;return r=s,r!==""&&(a=Error(Y(419)),a.stack="",a.digest=
r,Vg({value:a,source:null,stack:null})),Qy(e,t,l)}if(Eo||jf(e,t,l,!1),r=(l&e.childLanes)!==0,Eo||r){if(pc.current!==null)return Qy(e,t,l);if(r=Et,r!==null&&(a=K8(
r,l),a!==0&&a!==i.retryLane))throw i.retryLane=a,ed(e,a),ma(r,e,a),f5;return kk(n)||X0(),Qy(e,t,l)}return kk(n)?(t.flags|=192,t.child=e.child,null):(e=i.treeContext,
Ut=Cn(n.nextSibling),Qo=t,Ue=!0,rc=null,Sn=!1,e!==null&&S7(t,e),t=d5(t,a.children),t.flags|=134221824,t)}function jO(e,t,o){e.lanes|=t;var r=e.alternate;r!==null&&
(r.lanes|=t),d0(e.return,t,o)}function GO(e){for(var t=null;e!==null;){var o=e.alternate;o!==null&&N0(o)===null&&(t=e),e=e.sibling}return t}function Wy(e,t,o,r,a,n){
var i=e.memoizedState;i===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:r,tail:o,tailMode:a,treeForkCount:n}:(i.isBackwards=t,i.rendering=
null,i.renderingStartTime=0,i.last=r,i.tail=o,i.tailMode=a,i.treeForkCount=n)}function l_(e){var t=e.child;for(e.child=null;t!==null;){var o=t.sibling;t.sibling=
e.child,e.child=t,t=o}}function ok(e,t,o){var r=t.pendingProps,a=r.revealOrder,n=r.tail;r=r.children;var i=mr.current;if(t.flags&128)return qg(t,i),null;var l=(i&
2)!==0;if(l?(i=i&1|2,t.flags|=128):i&=1,qg(t,i),a==="backwards"&&e!==null?(l_(e),Bo(e,t,r,o),l_(e)):Bo(e,t,r,o),r=Ue?Hg:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=
t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&jO(e,o,t);else if(e.tag===19)jO(e,o,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===
t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":o=GO(t.child),
o===null?(a=t.child,t.child=null):(a=o.sibling,o.sibling=null,l_(t)),Wy(t,!0,a,null,n,r);break;case"unstable_legacy-backwards":for(o=null,a=t.child,t.child=null;a!==
null;){if(e=a.alternate,e!==null&&N0(e)===null){t.child=a;break}e=a.sibling,a.sibling=o,o=a,a=e}Wy(t,!0,o,null,n,r);break;case"together":Wy(t,!1,null,null,void 0,
r);break;case"independent":t.memoizedState=null;break;default:o=GO(t.child),o===null?(a=t.child,t.child=null):(a=o.sibling,o.sibling=null),Wy(t,!1,a,o,n,r)}return t.
child}function KO(e,t,o){var r=t.pendingProps;return Zs(t,t.type,r.value),Bo(e,t,r.children,o),t.child}function Kl(e,t,o){if(e!==null&&(t.dependencies=e.dependencies),
gc|=t.lanes,(o&t.childLanes)===0)if(e!==null){if(jf(e,t,o,!1),(o&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(Y(153));
if(t.child!==null){for(e=t.child,o=Hl(e,e.pendingProps),t.child=o,o.return=t;e.sibling!==null;)e=e.sibling,o=o.sibling=Hl(e,e.pendingProps),o.return=t;o.sibling=
null}return t.child}function u5(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&P0(e)))}function l$(e,t,o){switch(t.tag){case 3:k0(t,t.stateNode.containerInfo),
Zs(t,Ao,e.memoizedState.cache),qf();break;case 27:case 5:M_(t);break;case 4:k0(t,t.stateNode.containerInfo);break;case 10:Zs(t,t.type,t.memoizedProps.value);break;case 31:
if(t.memoizedState!==null)return t.flags|=128,K_(t),null;break;case 13:var r=t.memoizedState;if(r!==null){if(r.dehydrated!==null)return ic(t),t.flags|=128,null;
r=jf(e,t,o,!1);var a=t.child.childLanes;return r||(o&a)!==0?xB(e,t,o):(ic(t),e=Kl(e,t,o),e!==null?e.sibling:null)}ic(t);break;case 19:if(t.flags&128)return ok(e,
t,o);if(a=(e.flags&128)!==0,r=(o&t.childLanes)!==0,r||(jf(e,t,o,!1),r=(o&t.childLanes)!==0),a){if(r)return ok(e,t,o);t.flags|=128}if(a=t.memoizedState,a!==null&&
(a.rendering=null,a.tail=null,a.lastEffect=null),qg(t,mr.current),r)break;return null;case 22:return t.lanes=0,gB(e,t,o,t.pendingProps);case 24:Zs(t,Ao,e.memoizedState.
cache)}return Kl(e,t,o)}function vB(e,t,o){if(e!==null)if(e.memoizedProps!==t.pendingProps)Eo=!0;else{if(!u5(e,o)&&(t.flags&128)===0)return Eo=!1,l$(e,t,o);Eo=(e.
flags&131072)!==0}else Eo=!1,Ue&&(t.flags&1048576)!==0&&w7(t,Hg,t.index);switch(t.lanes=0,t.tag){case 16:e:{var r=t.pendingProps;if(e=Pf(t.elementType),t.type=e,
typeof e=="function")jk(e)?(r=Xf(e,r),t.tag=1,t=UO(null,t,e,r,o)):(t.tag=0,t=Z_(null,t,e,r,o));else{if(e!=null){var a=e.$$typeof;if(a===Ek){t.tag=11,t=NO(null,t,
e,r,o);break e}else if(a===Dk){t.tag=14,t=FO(null,t,e,r,o);break e}else if(a===Ui){t.tag=10,t.type=e,t=KO(null,t,o);break e}}throw t=T_(e)||e,Error(Y(306,t,""))}}
return t;case 0:return Z_(e,t,t.type,t.pendingProps,o);case 1:return r=t.type,a=Xf(r,t.pendingProps),UO(e,t,r,a,o);case 3:e:{if(k0(t,t.stateNode.containerInfo),
e===null)throw Error(Y(387));r=t.pendingProps;var n=t.memoizedState;a=n.element,q_(e,t),Mg(t,r,null,o);var i=t.memoizedState;if(r=i.cache,Zs(t,Ao,r),r!==n.cache&&
V_(t,[Ao],o,!0),Rg(),r=i.element,n.isDehydrated)if(n={element:r,isDehydrated:!1,cache:i.cache},t.updateQueue.baseState=n,t.memoizedState=n,t.flags&256){t=qO(e,t,
r,o);break e}else if(r!==a){a=wn(Error(Y(424)),t),Vg(a),t=qO(e,t,r,o);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?
e.ownerDocument.body:e,Ut=Cn(e.firstChild),Qo=t,Ue=!0,rc=null,Sn=!0,o=R7(t,null,r,o),t.child=o;o;)o.flags=o.flags&-3|134221824,o=o.sibling;else{if(qf(),r===a){t=
Kl(e,t,o);break e}Bo(e,t,r,o)}t=t.child}return t;case 26:return nm(e,t),e===null?(o=b8(t.type,null,t.pendingProps,null))?t.memoizedState=o:Ue||(t.stateNode=lN(t.
type,t.pendingProps,oc.current,t)):t.memoizedState=b8(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return M_(t),e===null&&Ue&&(r=t.stateNode=
xN(t.type,t.pendingProps,oc.current),Qo=t,Sn=!0,a=Ut,vc(t.type)?(Tk=a,Ut=Cn(r.firstChild)):Ut=a),Bo(e,t,t.pendingProps.children,o),nm(e,t),e===null&&(t.flags|=4194304),
t.child;case 5:return e===null&&Ue&&((a=r=Ut)&&(r=J$(r,t.type,t.pendingProps,Sn),r!==null?(t.stateNode=r,Qo=t,Ut=Cn(r.firstChild),Sn=!1,a=!0):a=!1),a||mc(t)),M_(
t),a=t.type,n=t.pendingProps,i=e!==null?e.memoizedProps:null,r=n.children,Sk(a,n)?r=null:i!==null&&Sk(a,i)&&(t.flags|=32),t.memoizedState!==null&&(a=Jk(e,t,QK,null,
null,o),Hm._currentValue=a),nm(e,t),Bo(e,t,r,o),t.child;case 6:return e===null&&Ue&&((e=o=Ut)&&(o=eY(o,t.pendingProps,Sn),o!==null?(t.stateNode=o,Qo=t,Ut=null,e=
!0):e=!1),e||mc(t)),null;case 13:return xB(e,t,o);case 4:return k0(t,t.stateNode.containerInfo),r=t.pendingProps,e===null?t.child=$f(t,null,r,o):Bo(e,t,r,o),t.child;case 11:
return NO(e,t,t.type,t.pendingProps,o);case 7:return r=t.pendingProps,nm(e,t),Bo(e,t,r,o),t.child;case 8:return Bo(e,t,t.pendingProps.children,o),t.child;case 12:
return Bo(e,t,t.pendingProps.children,o),t.child;case 10:return KO(e,t,o);case 9:return a=t.type._context,r=t.pendingProps.children,Gf(t),a=dr(a),r=r(a),t.flags|=
1,Bo(e,t,r,o),t.child;case 14:return FO(e,t,t.type,t.pendingProps,o);case 15:return hB(e,t,t.type,t.pendingProps,o);case 19:return ok(e,t,o);case 31:return n$(e,
t,o);case 22:return gB(e,t,o,t.pendingProps);case 24:return Gf(t),r=dr(Ao),e===null?(a=$k(),a===null&&(a=Et,n=Kk(),a.pooledCache=n,n.refCount++,n!==null&&(a.pooledCacheLanes|=
o),a=n),t.memoizedState={parent:r,cache:a},Xk(t),Zs(t,Ao,a)):((e.lanes&o)!==0&&(q_(e,t),Mg(t,null,null,o),Rg()),a=e.memoizedState,n=t.memoizedState,a.parent!==r?
(a={parent:r,cache:r},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),Zs(t,Ao,r)):(r=n.cache,Zs(t,Ao,r),r!==a.cache&&V_(t,[Ao],o,!0))),
Bo(e,t,t.pendingProps.children,o),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),r=t.pendingProps,r.name!=
null&&r.name!=="auto"?t.flags|=e===null?18882560:18874368:Ue&&lI(t),e!==null&&e.memoizedProps.name!==r.name?t.flags|=4194816:nm(e,t),Bo(e,t,r.children,o),t.child;case 29:
throw t.pendingProps}throw Error(Y(156,t.tag))}function Nl(e){e.flags|=4}function s_(e,t,o,r,a){var n;if((n=(e.mode&32)!==0)&&(n=o===null?w8(t,r):w8(t,r)&&(r.src!==
o.src||r.srcSet!==o.srcSet)),n){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if($B())e.flags|=8192;else throw Vf=O0,Yk}else
e.flags&=-16777217}function $O(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!IN(t))if($B())e.flags|=8192;else
throw Vf=O0,Yk}function Zy(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?q8():536870912,e.lanes|=t,Pm|=t)}function pg(e,t){if(!Ue)switch(e.tailMode){case"\
visible":break;case"collapsed":for(var o=e.tail,r=null;o!==null;)o.alternate!==null&&(r=o),o=o.sibling;r===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:
r.sibling=null;break;default:for(t=e.tail,o=null;t!==null;)t.alternate!==null&&(o=t),t=t.sibling;o===null?e.tail=null:o.sibling=null}}function Vt(e){var t=e.alternate!==
null&&e.alternate.child===e.child,o=0,r=0;if(t)for(var a=e.child;a!==null;)o|=a.lanes|a.childLanes,r|=a.subtreeFlags&1206910976,r|=a.flags&1206910976,a.return=e,
a=a.sibling;else for(a=e.child;a!==null;)o|=a.lanes|a.childLanes,r|=a.subtreeFlags,r|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=r,e.childLanes=o,t}function s$(e,t,o){
var r=t.pendingProps;switch(Gk(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Vt(t),null;case 1:return Vt(t),null;case 3:return o=
t.stateNode,r=null,e!==null&&(r=e.memoizedState.cache),t.memoizedState.cache!==r&&(t.flags|=2048),Vl(Ao),Am(),o.pendingContext&&(o.context=o.pendingContext,o.pendingContext=
null),(e===null||e.child===null)&&(rm(t)?Nl(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,r_())),Vt(t),null;case 26:var a=t.type,
n=t.memoizedState;return e===null?(Nl(t),n!==null?(Vt(t),$O(t,n)):(Vt(t),s_(t,a,null,r,o))):n?n!==e.memoizedState?(Nl(t),Vt(t),$O(t,n)):(Vt(t),t.flags&=-16777217):
(e=e.memoizedProps,e!==r&&Nl(t),Vt(t),s_(t,a,e,r,o)),null;case 27:if(T0(t),o=oc.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&Nl(t);else{if(!r){
if(t.stateNode===null)throw Error(Y(166));return Vt(t),t.subtreeFlags&=-33554433,null}e=Ki.current,rm(t)?yO(t,e):(e=xN(a,r,o),t.stateNode=e,Nl(t))}return Vt(t),
t.subtreeFlags&=-33554433,null;case 5:if(T0(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&Nl(t);else{if(!r){if(t.stateNode===null)throw Error(Y(166));
return Vt(t),t.subtreeFlags&=-33554433,null}if(n=Ki.current,rm(t))yO(t,n);else{var i=$g(oc.current);switch(n){case 1:n=i.createElementNS("http://www.w3.org/2000\
/svg",a);break;case 2:n=i.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":n=i.createElementNS("http://www.w3.org/2000/\
svg",a);break;case"math":n=i.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":n=i.createElement("div"),n.innerHTML="<script><\/script>",
n=n.removeChild(n.firstChild);break;case"select":n=typeof r.is=="string"?i.createElement("select",{is:r.is}):i.createElement("select"),r.multiple?n.multiple=!0:
r.size&&(n.size=r.size);break;default:n=typeof r.is=="string"?i.createElement(a,{is:r.is}):i.createElement(a)}}n[fr]=t,n[ha]=r;e:for(i=t.child;i!==null;){if(i.tag===
5||i.tag===6)n.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=i,i=i.child;continue}if(i===t)break e;for(;i.sibling===null;){
if(i.return===null||i.return===t)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}t.stateNode=n;e:switch(pr(n,a,r),a){case"button":case"input":case"sele\
ct":case"textarea":r=!!r.autoFocus;break e;case"img":r=!0;break e;default:r=!1}r&&Nl(t)}}return Vt(t),t.subtreeFlags&=-33554433,s_(t,t.type,e===null?null:e.memoizedProps,
t.pendingProps,o),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==r&&Nl(t);else{if(typeof r!="string"&&t.stateNode===null)throw Error(Y(166));if(e=oc.current,
rm(t)){if(e=t.stateNode,o=t.memoizedProps,r=null,a=Qo,a!==null)switch(a.tag){case 27:case 5:r=a.memoizedProps}e[fr]=t,e=!!(e.nodeValue===o||r!==null&&r.suppressHydrationWarning===
!0||nN(e.nodeValue,o)),e||mc(t,!0)}else e=$g(e).createTextNode(r),e[fr]=t,t.stateNode=e}return Vt(t),null;case 31:if(o=t.memoizedState,e===null||e.memoizedState!==
null){if(r=rm(t),o!==null){if(e===null){if(!r)throw Error(Y(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(Y(557));e[fr]=t}else qf(),(t.
flags&128)===0&&(t.memoizedState=null),t.flags|=4;Vt(t),e=!1}else o=r_(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),e=!0;if(!e)return t.
flags&256?(Na(t),t):(Na(t),null);if((t.flags&128)!==0)throw Error(Y(558))}return Vt(t),null;case 13:if(r=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.
dehydrated!==null){if(a=rm(t),r!==null&&r.dehydrated!==null){if(e===null){if(!a)throw Error(Y(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(
Y(317));a[fr]=t}else qf(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Vt(t),a=!1}else a=r_(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=
a),a=!0;if(!a)return t.flags&256?(Na(t),t):(Na(t),null)}return Na(t),(t.flags&128)!==0?(t.lanes=o,t):(o=r!==null,e=e!==null&&e.memoizedState!==null,o&&(r=t.child,
a=null,r.alternate!==null&&r.alternate.memoizedState!==null&&r.alternate.memoizedState.cachePool!==null&&(a=r.alternate.memoizedState.cachePool.pool),n=null,r.memoizedState!==
null&&r.memoizedState.cachePool!==null&&(n=r.memoizedState.cachePool.pool),n!==a&&(r.flags|=2048)),o!==e&&o&&(t.child.flags|=8192),Zy(t,t.updateQueue),Vt(t),null);case 4:
return Am(),e===null&&I5(t.stateNode.containerInfo),t.flags|=67108864,Vt(t),null;case 10:return Vl(t.type),Vt(t),null;case 19:if(Wk(t),r=t.memoizedState,r===null)
return Vt(t),null;if(a=(t.flags&128)!==0,n=r.rendering,n===null)if(a)pg(r,!1);else{if(fo!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(n=N0(e),n!==
null){for(t.flags|=128,pg(r,!1),e=n.updateQueue,t.updateQueue=e,Zy(t,e),t.subtreeFlags=0,e=o,o=t.child;o!==null;)y7(o,e),o=o.sibling;return qg(t,mr.current&1|2),
Ue&&Fl(t,r.treeForkCount),t.child}e=e.sibling}r.tail!==null&&Ha()>$0&&(t.flags|=128,a=!0,pg(r,!1),t.lanes=4194304)}else{if(!a)if(e=N0(n),e!==null){if(t.flags|=128,
a=!0,e=e.updateQueue,t.updateQueue=e,Zy(t,e),pg(r,!0),r.tail===null&&r.tailMode!=="collapsed"&&r.tailMode!=="visible"&&!n.alternate&&!Ue)return Vt(t),null}else 2*
Ha()-r.renderingStartTime>$0&&o!==536870912&&(t.flags|=128,a=!0,pg(r,!1),t.lanes=4194304);r.isBackwards?(n.sibling=t.child,t.child=n):(e=r.last,e!==null?e.sibling=
n:t.child=n,r.last=n)}if(r.tail!==null){e=r.tail;e:{for(o=e;o!==null;){if(o.alternate!==null){o=!1;break e}o=o.sibling}o=!0}return r.rendering=e,r.tail=e.sibling,
r.renderingStartTime=Ha(),e.sibling=null,n=mr.current,n=a?n&1|2:n&1,r.tailMode==="visible"||r.tailMode==="collapsed"||!o||Ue?qg(t,n):(o=n,qt(hr,t),qt(mr,o),Mr===
null&&(Mr=t)),Ue&&Fl(t,r.treeForkCount),e}return Vt(t),null;case 22:case 23:return Na(t),Qk(),r=t.memoizedState!==null,e!==null?e.memoizedState!==null!==r&&(t.flags|=
8192):r&&(t.flags|=8192),r?(o&536870912)!==0&&(t.flags&128)===0&&(Vt(t),t.subtreeFlags&6&&(t.flags|=8192)):Vt(t),o=t.updateQueue,o!==null&&Zy(t,o.retryQueue),o=
null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(o=e.memoizedState.cachePool.pool),r=null,t.memoizedState!==null&&t.memoizedState.cachePool!==
null&&(r=t.memoizedState.cachePool.pool),r!==o&&(t.flags|=2048),e!==null&&ur(Hf),null;case 24:return o=null,e!==null&&(o=e.memoizedState.cache),t.memoizedState.
cache!==o&&(t.flags|=2048),Vl(Ao),Vt(t),null;case 25:return null;case 30:return t.flags|=33554432,Vt(t),null}throw Error(Y(156,t.tag))}function c$(e,t){switch(Gk(
t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return Vl(Ao),Am(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):
null;case 26:case 27:case 5:return T0(t),null;case 31:if(t.memoizedState!==null){if(Na(t),t.alternate===null)throw Error(Y(340));qf()}return e=t.flags,e&65536?(t.
flags=e&-65537|128,t):null;case 13:if(Na(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(Y(340));qf()}return e=t.flags,e&65536?
(t.flags=e&-65537|128,t):null;case 19:return Wk(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,
t):null;case 4:return Am(),null;case 10:return Vl(t.type),null;case 22:case 23:return Na(t),Qk(),e!==null&&ur(Hf),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:
return Vl(Ao),null;case 25:return null;default:return null}}function bB(e,t){switch(Gk(t),t.tag){case 3:Vl(Ao),Am();break;case 26:case 27:case 5:T0(t);break;case 4:
Am();break;case 31:t.memoizedState!==null&&Na(t);break;case 13:Na(t);break;case 19:Wk(t);break;case 10:Vl(t.type);break;case 22:case 23:Na(t),Qk(),e!==null&&ur(
Hf);break;case 24:Vl(Ao)}}function ix(e,t){try{var o=t.updateQueue,r=o!==null?o.lastEffect:null;if(r!==null){var a=r.next;o=a;do{if((o.tag&e)===e){r=void 0;var n=o.
create,i=o.inst;r=n(),i.destroy=r}o=o.next}while(o!==a)}}catch(l){wt(t,t.return,l)}}function hc(e,t,o){try{var r=t.updateQueue,a=r!==null?r.lastEffect:null;if(a!==
null){var n=a.next;r=n;do{if((r.tag&e)===e){var i=r.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,a=t;var s=o,c=l;try{c()}catch(u){wt(a,s,u)}}}r=r.next}while(r!==
n)}}catch(u){wt(t,t.return,u)}}function yB(e){var t=e.updateQueue;if(t!==null){var o=e.stateNode;try{A7(t,o)}catch(r){wt(e,e.return,r)}}}function IB(e,t,o){o.props=
Xf(e.type,e.memoizedProps),o.state=e.memoizedState;try{o.componentWillUnmount()}catch(r){wt(e,t,r)}}function Hi(e,t){try{var o=e.ref;if(o!==null){switch(e.tag){case 26:case 27:case 5:
var r=e.stateNode;break;case 30:var a=e.stateNode,n=ql(e.memoizedProps,a);(a.ref===null||a.ref.name!==n)&&(a.ref=dN(n)),r=a.ref;break;case 7:if(e.stateNode===null){
var i=new Ga(e);pa(e.child,!1,W$,i,void 0,void 0),e.stateNode=i}r=e.stateNode;break;default:r=e.stateNode}typeof o=="function"?e.refCleanup=o(r):o.current=r}}catch(l){
wt(e,t,l)}}function cr(e,t){var o=e.ref,r=e.refCleanup;if(o!==null)if(typeof r=="function")try{r()}catch(a){wt(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=
null&&(e.refCleanup=null)}else if(typeof o=="function")try{o(null)}catch(a){wt(e,t,a)}else o.current=null}function U0(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&
e.alternate===null&&t!==null)for(var o=0;o<t.length;o++)hN(e.stateNode,t[o])}function YO(e){for(var t=e.return;t!==null&&(p5(t)&&hN(e.stateNode,t.stateNode),!m5(
t));)t=t.return}function Dg(e){for(var t=e.return;t!==null&&(p5(t)&&Z$(e.stateNode,t.stateNode),!m5(t));)t=t.return}function m5(e){return e.tag===5||e.tag===3||
e.tag===27}function p5(e){return e&&e.tag===7&&e.stateNode!==null}function rk(e){var t=e.type,o=e.memoizedProps,r=e.stateNode;try{e:switch(t){case"button":case"\
input":case"select":case"textarea":o.autoFocus&&r.focus();break e;case"img":o.src?r.src=o.src:o.srcSet&&(r.srcset=o.srcSet)}}catch(a){wt(e,e.return,a)}}function c_(e,t,o){
try{var r=e.stateNode;z$(r,e.type,o,t),r[ha]=t}catch(a){wt(e,e.return,a)}}function wB(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&vc(e.type)||e.tag===
4}function f_(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||wB(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&
e.tag!==6&&e.tag!==18;){if(e.tag===27&&vc(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}
function ak(e,t,o,r){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(o.nodeType===9?o.body:o.nodeName==="HTML"?o.ownerDocument.body:o).insertBefore(a,t):(t=o.nodeType===
9?o.body:o.nodeName==="HTML"?o.ownerDocument.body:o,t.appendChild(a),o=o._reactRootContainer,o!=null||t.onclick!==null||(t.onclick=qi)),U0(e,r),st=!0;else if(a!==
4&&(a===27&&(U0(e,r),r=null,vc(e.type)&&(o=e.stateNode,t=null)),e=e.child,e!==null))for(ak(e,t,o,r),e=e.sibling;e!==null;)ak(e,t,o,r),e=e.sibling}function q0(e,t,o,r){
var a=e.tag;if(a===5||a===6)a=e.stateNode,t?o.insertBefore(a,t):o.appendChild(a),U0(e,r),st=!0;else if(a!==4&&(a===27&&(U0(e,r),r=null,vc(e.type)&&(o=e.stateNode)),
e=e.child,e!==null))for(q0(e,t,o,r),e=e.sibling;e!==null;)q0(e,t,o,r),e=e.sibling}function SB(e){var t=e.stateNode,o=e.memoizedProps;try{for(var r=e.type,a=t.attributes;a.
length;)t.removeAttributeNode(a[0]);pr(t,r,o),t[fr]=e,t[ha]=o}catch(n){wt(e,e.return,n)}}var j0=!1,Fa=null;function XO(e){(e.tag===30||(e.subtreeFlags&33554432)!==
0)&&(j0=!0)}var Vi=null;function QO(){var e=Vi;return Vi=null,e}var da=0;function Km(e,t,o,r,a){return da=0,CB(e.child,t,o,r,a)}function CB(e,t,o,r,a){for(var n=!1;e!==
null;){if(e.tag===5){var i=e.stateNode;if(r!==null){var l=Ck(i);r.push(l),l.view&&(n=!0)}else n||Ck(i).view&&(n=!0);j0=!0,sN(i,da===0?t:t+"_"+da,o),da++}else(e.
tag!==22||e.memoizedState===null)&&(e.tag===30&&a||CB(e.child,t,o,r,a)&&(n=!0));e=e.sibling}return n}function Yi(e,t){for(;e!==null;)e.tag===5?cN(e.stateNode,e.
memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||Yi(e.child,t)),e=e.sibling}function g0(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==
null;){if((e.tag!==22||e.memoizedState===null)&&(g0(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name===
"auto")throw Error(Y(544));var o=t.name;t=Xl(t.default,t.share),t!=="none"&&(Km(e,o,t,null,!1)||Yi(e.child,!1))}e=e.sibling}}function nk(e,t){if(e.tag===30){var o=e.
stateNode,r=e.memoizedProps,a=ql(r,o),n=Xl(r.default,o.paired?r.share:r.enter);n!=="none"?Km(e,a,n,null,!1)?(g0(e),o.paired||t||Om(e,r.onEnter)):Yi(e.child,!1):
g0(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)nk(e,t),e=e.sibling;else g0(e)}function ik(e){if(Fa!==null&&Fa.size!==0){var t=Fa;if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var o=e.memoizedProps,r=o.name;if(r!=null&&
r!=="auto"){var a=t.get(r);if(a!==void 0){var n=Xl(o.default,o.share);if(n!=="none"&&(Km(e,r,n,null,!1)?(n=e.stateNode,a.paired=n,n.paired=a,Om(e,o.onShare)):Yi(
e.child,!1)),t.delete(r),t.size===0)break}}}ik(e)}e=e.sibling}}}function lk(e){if(e.tag===30){var t=e.memoizedProps,o=ql(t,e.stateNode),r=Fa!==null?Fa.get(o):void 0,
a=Xl(t.default,r!==void 0?t.share:t.exit);a!=="none"&&(Km(e,o,a,null,!1)?r!==void 0?(a=e.stateNode,r.paired=a,a.paired=r,Fa.delete(o),Om(e,t.onShare)):Om(e,t.onExit):
Yi(e.child,!1)),Fa!==null&&ik(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)lk(e),e=e.sibling;else Fa!==null&&ik(e)}function _B(e){for(e=e.child;e!==
null;){if(e.tag===30){var t=e.memoizedProps,o=ql(t,e.stateNode);t=Xl(t.default,t.update),e.flags&=-5,t!=="none"&&Km(e,o,t,e.memoizedState=[],!1)}else(e.subtreeFlags&
33554432)!==0&&_B(e);e=e.sibling}}function sk(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&
(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,Yi(e.child,!1))}sk(e)}e=e.sibling}}function x0(e){if(e.tag===30)e.stateNode.paired=null,
Yi(e.child,!1),sk(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)x0(e),e=e.sibling;else sk(e)}function kB(e){for(e=e.child;e!==null;)e.tag===30?
Yi(e.child,!1):(e.subtreeFlags&33554432)!==0&&kB(e),e=e.sibling}function h5(e,t,o,r,a,n,i){for(var l=!1;t!==null;){if(t.tag===5){var s=t.stateNode;if(n!==null&&
da<n.length){var c=n[da],u=Ck(s);(c.view||u.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(u.clip)d=!0;else{d=c.rect;var f=u.rect;d=d.y!==f.y||d.x!==f.x||d.height!==
f.height||d.width!==f.width}d&&(e.flags|=4),u.abs?u=!c.abs:(c=c.rect,u=u.rect,u=c.height!==u.height||c.width!==u.width),u&&(e.flags|=32)}else e.flags|=32;(e.flags&
4)!==0&&sN(s,da===0?o:o+"_"+da,a),l&&(e.flags&4)!==0||(Vi===null&&(Vi=[]),Vi.push(s,da===0?r:r+"_"+da,t.memoizedProps)),da++}else(t.tag!==22||t.memoizedState===
null)&&(t.tag===30&&i?e.flags|=t.flags&32:h5(e,t.child,o,r,a,n,i)&&(l=!0));t=t.sibling}return l}function TB(e,t){for(e=e.child;e!==null;){if(e.tag===30){var o=e.
memoizedProps,r=e.stateNode,a=ql(o,r),n=Xl(o.default,o.update);if(t){r=r.clones;var i=r===null?null:r.map(L$)}else i=e.memoizedState,e.memoizedState=null;r=e;var l=e.
child;da=0,a=h5(r,l,a,a,n,i,!1),(e.flags&4)!==0&&a&&(t||Om(e,o.onUpdate))}else(e.subtreeFlags&33554432)!==0&&TB(e,t);e=e.sibling}}var $o=!1,xt=!1,Ni=!1,d_=!1,WO=typeof WeakSet==
"function"?WeakSet:Set,Yo=null,Fi=!1,wg=!1,G0=!1,ck=!1;function f$(e,t,o){if(e=e.containerInfo,Ik=Vm,e=u7(e),Vk(e)){if("selectionStart"in e)var r={start:e.selectionStart,
end:e.selectionEnd};else e:{r=(r=e.ownerDocument)&&r.defaultView||window;var a=r.getSelection&&r.getSelection();if(a&&a.rangeCount!==0){r=a.anchorNode;var n=a.anchorOffset,
i=a.focusNode;a=a.focusOffset;try{r.nodeType,i.nodeType}catch{r=null;break e}var l=0,s=-1,c=-1,u=0,d=0,f=e,m=null;t:for(;;){for(var p;f!==r||n!==0&&f.nodeType!==
3||(s=l+n),f!==i||a!==0&&f.nodeType!==3||(c=l+a),f.nodeType===3&&(l+=f.nodeValue.length),(p=f.firstChild)!==null;)m=f,f=p;for(;;){if(f===e)break t;if(m===r&&++u===
n&&(s=l),m===i&&++d===a&&(c=l),(p=f.nextSibling)!==null)break;f=m,m=f.parentNode}f=p}r=s===-1||c===-1?null:{start:s,end:c}}else r=null}r=r||{start:0,end:0}}else
r=null;for(wk={focusedElem:e,selectionRange:r},Vm=!1,o=(o&335544064)===o,Yo=t,t=o?9270:1024;Yo!==null;){if(e=Yo,o&&(r=e.deletions,r!==null))for(n=0;n<r.length;n++)
o&&lk(r[n]);if(e.alternate===null&&(e.flags&2)!==0)o&&XO(e),Jy(o);else{if(e.tag===22){if(r=e.alternate,e.memoizedState!==null){r!==null&&r.memoizedState===null&&
o&&lk(r),Jy(o);continue}else if(r!==null&&r.memoizedState!==null){o&&XO(e),Jy(o);continue}}r=e.child,(e.subtreeFlags&t)!==0&&r!==null?(r.return=e,Yo=r):(o&&_B(e),
Jy(o))}}Fa=null}function Jy(e){for(;Yo!==null;){var t=Yo,o=e,r=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&r!==null){
o=void 0,a=r.memoizedProps,r=r.memoizedState;var n=t.stateNode;try{var i=Xf(t.type,a);o=n.getSnapshotBeforeUpdate(i,r),n.__reactInternalSnapshotBeforeUpdate=o}catch(l){
wt(t,t.return,l)}}break;case 3:if((a&1024)!==0){if(r=t.stateNode.containerInfo,o=r.nodeType,o===9)_k(r);else if(o===1)switch(r.nodeName){case"HEAD":case"HTML":case"\
BODY":_k(r);break;default:r.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:o&&r!==null&&(o=ql(r.memoizedProps,r.stateNode),a=t.
memoizedProps,a=Xl(a.default,a.update),a!=="none"&&Km(r,o,a,r.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(Y(163))}if(r=t.sibling,r!==null){r.
return=t.return,Yo=r;break}Yo=t.return}}function RB(e,t,o){var r=o.flags;switch(o.tag){case 0:case 11:case 15:Li(e,o),r&4&&ix(5,o);break;case 1:if(Li(e,o),r&4)if(e=
o.stateNode,t===null)try{e.componentDidMount()}catch(i){wt(o,o.return,i)}else{var a=Xf(o.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.
__reactInternalSnapshotBeforeUpdate)}catch(i){wt(o,o.return,i)}}r&64&&yB(o),r&512&&Hi(o,o.return);break;case 3:if(Li(e,o),r&64&&(e=o.updateQueue,e!==null)){if(t=
null,o.child!==null)switch(o.child.tag){case 27:case 5:t=o.child.stateNode;break;case 1:t=o.child.stateNode}try{A7(e,t)}catch(i){wt(o,o.return,i)}}break;case 27:
t===null&&r&4&&SB(o);case 26:case 5:Li(e,o),t===null&&r&4&&rk(o),r&512&&Hi(o,o.return);break;case 12:Li(e,o);break;case 31:Li(e,o),r&4&&DB(e,o);break;case 13:Li(
e,o),r&4&&zB(e,o),r&64&&(e=o.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(o=w$.bind(null,o),tY(e,o))));break;case 22:if(r=o.memoizedState!==null||$o,!r){var n=t!==
null&&t.memoizedState!==null||xt;t=$o,a=xt,$o=r,(xt=n)&&!a?(r=2,(o.subtreeFlags&8772)!==0&&(r|=1),$n(e,o,r)):Li(e,o),$o=t,xt=a}break;case 30:Li(e,o),r&512&&Hi(o,
o.return);break;case 7:r&512&&Hi(o,o.return);default:Li(e,o)}}function fk(e,t){for(e=e.child;e!==null;)MB(e,t),e=e.sibling}function MB(e,t){switch(e.tag){case 5:case 26:
try{var o=e.stateNode;if(t){var r=o.style;typeof r.setProperty=="function"?r.setProperty("display","none","important"):r.display="none"}else{var a=e.stateNode,n=e.
memoizedProps.style,i=n!=null&&n.hasOwnProperty("display")?n.display:null;a.style.display=i==null||typeof i=="boolean"?"":(""+i).trim()}}catch(s){wt(e,e.return,
s)}dk(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,st=!0}catch(s){wt(e,e.return,s)}break;case 18:try{var l=e.stateNode;t?m8(l,!0):m8(e.stateNode,
!1)}catch(s){wt(e,e.return,s)}break;case 22:case 23:e.memoizedState===null&&fk(e,t);break;default:fk(e,t)}}function dk(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==
null;){e:{var o=e,r=t;switch(o.tag){case 4:MB(o,r);break e;case 22:o.memoizedState===null&&dk(o,r);break e;default:dk(o,r)}}e=e.sibling}}function AB(e){var t=e.
alternate;t!==null&&(e.alternate=null,AB(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&tI(t)),e.stateNode=null,e.return=null,
e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var Zt=null,ca=!1;function Kn(e,t,o){for(o=
o.child;o!==null;)EB(e,t,o),o=o.sibling}function EB(e,t,o){if(Va&&typeof Va.onCommitFiberUnmount=="function")try{Va.onCommitFiberUnmount(Jg,o)}catch{}switch(o.tag){case 26:
xt||cr(o,t),Kn(e,t,o),o.memoizedState?o.memoizedState.count--:o.stateNode&&!xt&&(o=o.stateNode,o.parentNode.removeChild(o));break;case 27:xt||cr(o,t),Dg(o);var r=Zt,
a=ca;vc(o.type)&&(Zt=o.stateNode,ca=!1),Kn(e,t,o),vN(o.stateNode,o.type,o.memoizedProps),Zt=r,ca=a;break;case 5:xt||cr(o,t),Dg(o);case 6:if(o.tag===6&&Dg(o),r=Zt,
a=ca,Zt=null,Kn(e,t,o),Zt=r,ca=a,Zt!==null)if(ca)try{(Zt.nodeType===9?Zt.body:Zt.nodeName==="HTML"?Zt.ownerDocument.body:Zt).removeChild(o.stateNode),st=!0}catch(n){
wt(o,t,n)}else try{Zt.removeChild(o.stateNode),st=!0}catch(n){wt(o,t,n)}break;case 18:Zt!==null&&(ca?(e=Zt,u8(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.
body:e,o.stateNode),Um(e)):u8(Zt,o.stateNode));break;case 4:r=Zt,a=ca,Zt=o.stateNode.containerInfo,ca=!0,Kn(e,t,o),Zt=r,ca=a;break;case 0:case 11:case 14:case 15:
hc(2,o,t),xt||hc(4,o,t),Kn(e,t,o);break;case 1:xt||(cr(o,t),r=o.stateNode,typeof r.componentWillUnmount=="function"&&IB(o,t,r)),Kn(e,t,o);break;case 21:Kn(e,t,o);
break;case 22:xt=(r=xt)||o.memoizedState!==null,Kn(e,t,o),xt=r;break;case 30:cr(o,t),Kn(e,t,o);break;case 7:xt||cr(o,t),Kn(e,t,o);break;default:Kn(e,t,o)}}function DB(e,t){
if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{Um(e)}catch(o){wt(t,t.return,o)}}}function zB(e,t){if(t.memoizedState===
null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{Um(e)}catch(o){wt(t,t.return,o)}}function d$(e){switch(e.tag){case 31:case 13:case 19:
var t=e.stateNode;return t===null&&(t=e.stateNode=new WO),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new WO),t;default:throw Error(
Y(435,e.tag))}}function e0(e,t){var o=d$(e);t.forEach(function(r){if(!o.has(r)){o.add(r);var a=S$.bind(null,e,r);r.then(a,a)}})}function jr(e,t,o){var r=t.deletions;
if(r!==null)for(var a=0;a<r.length;a++){var n=r[a],i=e,l=t,s=l;e:for(;s!==null;){switch(s.tag){case 27:if(vc(s.type)){Zt=s.stateNode,ca=!1;break e}break;case 5:
Zt=s.stateNode,ca=!1;break e;case 3:case 4:Zt=s.stateNode.containerInfo,ca=!0;break e}s=s.return}if(Zt===null)throw Error(Y(160));EB(i,l,n),Zt=null,ca=!1,i=n.alternate,
i!==null&&(i.return=null),n.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)PB(t,e,o),t=t.sibling}var Yn=null;function PB(e,t,o){var r=e.alternate,a=e.
flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(r=e.updateQueue,r=r!==null?r.events:null,r!==null))for(var n=0;n<r.length;n++){var i=r[n];i.ref.impl=
i.nextImpl}jr(t,e,o),Gr(e),a&4&&(hc(3,e,e.return),ix(3,e),hc(5,e,e.return));break;case 1:jr(t,e,o),Gr(e),a&512&&(xt||r===null||cr(r,r.return)),a&64&&$o&&(e=e.updateQueue,
e!==null&&(t=e.callbacks,t!==null&&(o=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=o===null?t:o.concat(t))));break;case 26:if(n=Yn,jr(t,e,o),Gr(e),a&512&&(xt||
r===null||cr(r,r.return)),a&4)if(a=r!==null?r.memoizedState:null,o=e.memoizedState,r===null)if(o===null)if(e.stateNode===null)if($o)e.stateNode=lN(e.type,e.memoizedProps,
t.containerInfo,e);else{e:{t=e.type,o=e.memoizedProps,a=n.ownerDocument||n;t:switch(t){case"title":r=a.getElementsByTagName("title")[0],(!r||r[ox]||r[fr]||r.namespaceURI===
"http://www.w3.org/2000/svg"||r.hasAttribute("itemprop"))&&(r=a.createElement(t),a.head.insertBefore(r,a.querySelector("head > title"))),pr(r,t,o),r[fr]=e,Xo(r),
t=r;break e;case"link":if(n=I8("link","href",a).get(t+(o.href||""))){for(i=0;i<n.length;i++)if(r=n[i],r.getAttribute("href")===(o.href==null||o.href===""?null:o.
href)&&r.getAttribute("rel")===(o.rel==null?null:o.rel)&&r.getAttribute("title")===(o.title==null?null:o.title)&&r.getAttribute("crossorigin")===(o.crossOrigin==
null?null:o.crossOrigin)){n.splice(i,1);break t}}r=a.createElement(t),pr(r,t,o),a.head.appendChild(r);break;case"meta":if(n=I8("meta","content",a).get(t+(o.content||
""))){for(i=0;i<n.length;i++)if(r=n[i],r.getAttribute("content")===(o.content==null?null:""+o.content)&&r.getAttribute("name")===(o.name==null?null:o.name)&&r.getAttribute(
"property")===(o.property==null?null:o.property)&&r.getAttribute("http-equiv")===(o.httpEquiv==null?null:o.httpEquiv)&&r.getAttribute("charset")===(o.charSet==null?
null:o.charSet)){n.splice(i,1);break t}}r=a.createElement(t),pr(r,t,o),a.head.appendChild(r);break;default:throw Error(Y(468,t))}r[fr]=e,Xo(r),t=r}e.stateNode=t}else
$o||Rk(n,e.type,e.stateNode);else e.stateNode=y8(n,o,e.memoizedProps);else a!==o?(a===null?(t=r.stateNode,t===null||xt||t.parentNode.removeChild(t)):a.count--,o===
null?$o||Rk(n,e.type,e.stateNode):y8(n,o,e.memoizedProps)):o===null&&e.stateNode!==null&&c_(e,e.memoizedProps,r.memoizedProps);break;case 27:jr(t,e,o),Gr(e),a&512&&
(xt||r===null||cr(r,r.return)),r!==null&&a&4&&c_(e,e.memoizedProps,r.memoizedProps);break;case 5:if(n=Ni,Ni=!1,jr(t,e,o),Ni=n,Gr(e),a&512&&(xt||r===null||cr(r,r.
return)),e.flags&32){t=e.stateNode;try{Dm(t,""),st=!0}catch(u){wt(e,e.return,u)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,c_(e,t,r!==null?r.memoizedProps:t)),
a&1024&&(d_=!0);break;case 6:if(jr(t,e,o),Gr(e),a&4){if(e.stateNode===null)throw Error(Y(162));t=e.memoizedProps,o=e.stateNode;try{o.nodeValue=t,st=!0}catch(u){
wt(e,e.return,u)}}break;case 3:if(st=!1,I0=null,n=Yn,Yn=Yg(t.containerInfo),jr(t,e,o),Yn=n,Gr(e),a&4&&r!==null&&r.memoizedState.isDehydrated)try{Um(t.containerInfo)}catch(u){
wt(e,e.return,u)}d_&&(d_=!1,OB(e)),st=!1;break;case 4:a=Ni,Ni=$o,r=rO(),n=Yn,Yn=Yg(e.stateNode.containerInfo),jr(t,e,o),Gr(e),Yn=n,st&&wg&&(G0=!0),st=r,Ni=a;break;case 12:
jr(t,e,o),Gr(e);break;case 31:jr(t,e,o),Gr(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,e0(e,t)));break;case 13:jr(t,e,o),Gr(e),e.child.flags&8192&&e.
memoizedState!==null!=(r!==null&&r.memoizedState!==null)&&(pI=Ha()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,e0(e,t)));break;case 22:n=e.memoizedState!==
null,i=r!==null&&r.memoizedState!==null;var l=$o,s=xt,c=Ni;$o=l||n,Ni=c||n,xt=s||i,jr(t,e,o),xt=s,Ni=c,$o=l,Gr(e),a&8192&&(t=e.stateNode,t._visibility=n?t._visibility&
-2:t._visibility|1,!n||r===null||i||$o||xt||(t=i||xt,o=$o,r=xt,$o=n||$o,xt=t,Ks(e,2),$o=o,xt=r),!n&&Ni||fk(e,n)),a&4&&(t=e.updateQueue,t!==null&&(o=t.retryQueue,
o!==null&&(t.retryQueue=null,e0(e,o))));break;case 19:jr(t,e,o),Gr(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,e0(e,t)));break;case 30:a&512&&(xt||r===
null||cr(r,r.return)),a=rO(),n=wg,i=(o&335544064)===o,l=e.memoizedProps,wg=i&&Xl(l.default,l.update)!=="none",jr(t,e,o),Gr(e),i&&r!==null&&st&&(e.flags|=4),wg=n,
st=a;break;case 21:break;case 7:a&512&&(xt||r===null||cr(r,r.return)),r&&r.stateNode!==null&&(r.stateNode._fragmentFiber=e);default:jr(t,e,o),Gr(e)}}function Gr(e){
var t=e.flags;if(t&2){try{for(var o,r=e.return;r!==null;){if(wB(r)){o=r;break}r=r.return}r=null;for(var a=e.return;a!==null;){if(p5(a)){var n=a.stateNode;r===null?
r=[n]:r.push(n)}if(m5(a))break;a=a.return}var i=r;if(o==null)throw Error(Y(160));switch(o.tag){case 27:var l=o.stateNode,s=f_(e);q0(e,s,l,i);break;case 5:var c=o.
stateNode;o.flags&32&&(Dm(c,""),o.flags&=-33);var u=f_(e);q0(e,u,c,i);break;case 3:case 4:var d=o.stateNode.containerInfo,f=f_(e);ak(e,f,d,i);break;default:throw Error(
Y(161))}}catch(m){wt(e,e.return,m)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function OB(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;OB(t),t.tag===5&&
t.flags&1024&&(t=t.stateNode,Vm=!0,t.reset(),Vm=!1),e=e.sibling}}function am(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)BB(t,e),t=t.sibling;else TB(t,!1)}
function BB(e,t){var o=e.alternate;if(o===null)nk(e,!1);else switch(e.tag){case 3:if(ck=Fi=!1,QO(),am(t,e),!Fi&&!G0){if(e=Vi,e!==null)for(var r=0;r<e.length;r+=
3){o=e[r];var a=e[r+1];cN(o,e[r+2]),o=o.ownerDocument.documentElement,o!==null&&o.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwar\
ds",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===
""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-grou\
p(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),ck=!0}Vi=null;break;case 5:am(t,e);break;case 4:
r=Fi,Fi=!1,am(t,e),Fi&&(G0=!0),Fi=r;break;case 22:e.memoizedState===null&&(o.memoizedState!==null?nk(e,!1):am(t,e));break;case 30:r=Fi,a=QO(),Fi=!1,am(t,e),Fi&&
(e.flags|=4);var n=e.memoizedProps,i=e.stateNode;t=ql(n,i),i=ql(o.memoizedProps,i);var l=Xl(n.default,n.update);l==="none"?t=!1:(n=o.memoizedState,o.memoizedState=
null,o=e.child,da=0,t=h5(e,o,t,i,l,n,!0),da!==(n===null?0:n.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(Om(e,e.memoizedProps.onUpdate),Vi=a):a!==null&&(a.push.apply(
a,Vi),Vi=a),Fi=(e.flags&32)!==0?!0:r;break;default:am(t,e)}}function Li(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)RB(e,t.alternate,t),t=t.sibling}function Ks(e,t){
for(e=e.child;e!==null;){var o=e,r=t;switch(o.tag){case 0:case 11:case 14:case 15:hc(4,o,o.return),Ks(o,r);break;case 1:cr(o,o.return);var a=o.stateNode;typeof a.
componentWillUnmount=="function"&&IB(o,o.return,a),Ks(o,r);break;case 27:(r&2)!==0&&vN(o.stateNode,o.type,o.memoizedProps);case 5:cr(o,o.return),o.tag!==5&&o.tag!==
27||Dg(o),Ks(o,r);break;case 6:Dg(o);break;case 26:cr(o,o.return),a=o.stateNode,o.memoizedState!==null||a===null||xt||a.parentNode.removeChild(a),Ks(o,r);break;case 22:
o.memoizedState===null&&Ks(o,r);break;case 30:cr(o,o.return),Ks(o,r);break;case 7:cr(o,o.return);default:Ks(o,r)}e=e.sibling}}function $n(e,t,o){for(o=(t.subtreeFlags&
8772)!==0?o:o&-2,t=t.child;t!==null;){var r=t.alternate,a=e,n=t,i=n.flags,l=(o&1)!==0;switch(n.tag){case 0:case 11:case 15:$n(a,n,o),ix(4,n);break;case 1:if($n(
a,n,o),r=n,a=r.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(u){wt(r,r.return,u)}if(r=n,a=r.updateQueue,a!==null){var s=r.stateNode;
try{var c=a.shared.hiddenCallbacks;if(c!==null)for(a.shared.hiddenCallbacks=null,a=0;a<c.length;a++)M7(c[a],s)}catch(u){wt(r,r.return,u)}}l&&i&64&&yB(n),Hi(n,n.
return);break;case 27:(o&2)!==0&&SB(n);case 5:n.tag!==5&&n.tag!==27||YO(n),$n(a,n,o),l&&r===null&&i&4&&rk(n),Hi(n,n.return);break;case 6:YO(n);break;case 26:s=n.
stateNode,n.memoizedState!==null||s===null||$o||Rk(Yg(s.ownerDocument),n.type,s),$n(a,n,o),l&&r===null&&i&4&&rk(n),Hi(n,n.return);break;case 12:$n(a,n,o);break;case 31:
$n(a,n,o),l&&i&4&&DB(a,n);break;case 13:$n(a,n,o),l&&i&4&&zB(a,n);break;case 22:n.memoizedState===null&&$n(a,n,o),Hi(n,n.return);break;case 30:$n(a,n,o),Hi(n,n.
return);break;case 7:Hi(n,n.return);default:$n(a,n,o)}t=t.sibling}}function g5(e,t){var o=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(o=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==o&&(e!=null&&e.refCount++,
o!=null&&ax(o))}function x5(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&ax(e))}function xn(e,t,o,r){
var a=(o&335544064)===o;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)NB(e,t,o,r),t=t.sibling;else a&&kB(t)}function NB(e,t,o,r){var a=(o&335544064)===
o;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&x0(t);var n=t.flags;switch(t.tag){case 0:case 11:case 15:xn(e,t,o,r),n&2048&&ix(9,t);break;case 1:
xn(e,t,o,r);break;case 3:xn(e,t,o,r),a&&ck&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="\
root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),n&2048&&
(n=null,t.alternate!==null&&(n=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==n&&(t.refCount++,n!=null&&ax(n)));break;case 12:if(n&2048){xn(e,t,o,
r),n=t.stateNode;try{var i=t.memoizedProps,l=i.id,s=i.onPostCommit;typeof s=="function"&&s(l,t.alternate===null?"mount":"update",n.passiveEffectDuration,-0)}catch(c){
wt(t,t.return,c)}}else xn(e,t,o,r);break;case 31:xn(e,t,o,r);break;case 13:xn(e,t,o,r);break;case 23:break;case 22:i=t.stateNode,l=t.alternate,t.memoizedState!==
null?(a&&l!==null&&l.memoizedState===null&&x0(l),i._visibility&2?xn(e,t,o,r):zg(e,t)):(a&&l!==null&&l.memoizedState!==null&&x0(t),i._visibility&2?xn(e,t,o,r):(i.
_visibility|=2,im(e,t,o,r,(t.subtreeFlags&10256)!==0||!1))),n&2048&&g5(l,t);break;case 24:xn(e,t,o,r),n&2048&&x5(t.alternate,t);break;case 30:a&&(n=t.alternate,
n!==null&&(Yi(n.child,!0),Yi(t.child,!0))),xn(e,t,o,r);break;default:xn(e,t,o,r)}}function im(e,t,o,r,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==
null;){var n=e,i=t,l=o,s=r,c=i.flags;switch(i.tag){case 0:case 11:case 15:im(n,i,l,s,a),ix(8,i);break;case 23:break;case 22:var u=i.stateNode;i.memoizedState!==
null?u._visibility&2?im(n,i,l,s,a):zg(n,i):(u._visibility|=2,im(n,i,l,s,a)),a&&c&2048&&g5(i.alternate,i);break;case 24:im(n,i,l,s,a),a&&c&2048&&x5(i.alternate,i);
break;default:im(n,i,l,s,a)}t=t.sibling}}function zg(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var o=e,r=t,a=r.flags;switch(r.tag){case 22:zg(o,r),a&
2048&&g5(r.alternate,r);break;case 24:zg(o,r),a&2048&&x5(r.alternate,r);break;default:zg(o,r)}t=t.sibling}}var Of=8192;function Df(e,t,o){if(e.subtreeFlags&Of)for(e=
e.child;e!==null;)FB(e,t,o),e=e.sibling}function FB(e,t,o){switch(e.tag){case 26:Df(e,t,o),e.flags&Of&&(e.memoizedState!==null?hY(o,Yn,e.memoizedState,e.memoizedProps):
(e=e.stateNode,(t&335544128)===t&&S8(o,e)));break;case 5:Df(e,t,o),e.flags&Of&&(e=e.stateNode,(t&335544128)===t&&S8(o,e));break;case 3:case 4:var r=Yn;Yn=Yg(e.stateNode.
containerInfo),Df(e,t,o),Yn=r;break;case 22:e.memoizedState===null&&(r=e.alternate,r!==null&&r.memoizedState!==null?(r=Of,Of=16777216,Df(e,t,o),Of=r):Df(e,t,o));
break;case 30:if((e.flags&Of)!==0&&(r=e.memoizedProps.name,r!=null&&r!=="auto")){var a=e.stateNode;a.paired=null,Fa===null&&(Fa=new Map),Fa.set(r,a)}Df(e,t,o);break;default:
Df(e,t,o)}}function LB(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function hg(e){var t=e.
deletions;if((e.flags&16)!==0){if(t!==null)for(var o=0;o<t.length;o++){var r=t[o];Yo=r,VB(r,e)}LB(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)HB(e),e=e.sibling}
function HB(e){switch(e.tag){case 0:case 11:case 15:hg(e),e.flags&2048&&hc(9,e,e.return);break;case 3:hg(e);break;case 12:hg(e);break;case 22:var t=e.stateNode;
e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,v0(e)):hg(e);break;default:hg(e)}}function v0(e){var t=e.deletions;
if((e.flags&16)!==0){if(t!==null)for(var o=0;o<t.length;o++){var r=t[o];Yo=r,VB(r,e)}LB(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:hc(
8,t,t.return),v0(t);break;case 22:o=t.stateNode,o._visibility&2&&(o._visibility&=-3,v0(t));break;default:v0(t)}e=e.sibling}}function VB(e,t){for(;Yo!==null;){var o=Yo;
switch(o.tag){case 0:case 11:case 15:hc(8,o,t);break;case 23:case 22:if(o.memoizedState!==null&&o.memoizedState.cachePool!==null){var r=o.memoizedState.cachePool.
pool;r!=null&&r.refCount++}break;case 24:ax(o.memoizedState.cache)}if(r=o.child,r!==null)r.return=o,Yo=r;else e:for(o=e;Yo!==null;){r=Yo;var a=r.sibling,n=r.return;
if(AB(r),r===o){Yo=null;break e}if(a!==null){a.return=n,Yo=a;break e}Yo=n}}}var u$={getCacheForType:function(e){var t=dr(Ao),o=t.data.get(e);return o===void 0&&
(o=e(),t.data.set(e,o)),o},cacheSignal:function(){return dr(Ao).controller.signal}},m$=typeof WeakMap=="function"?WeakMap:Map,ft=0,Et=null,Xe=null,tt=0,yt=0,Oa=null,
Js=!1,$m=!1,v5=!1,$l=0,fo=0,gc=0,Uf=0,K0=0,La=0,Pm=0,Pg=null,fa=null,uk=!1,pI=0,UB=0,$0=1/0,Y0=null,sc=null,no=0,Qn=null,Qf=null,$i=0,mk=0,pk=null,qB=null,Tm=null,
Rm=null,Mm=null,Og=0,b0=null;function qa(){return(ft&2)!==0&&tt!==0?tt&-tt:ke.T!==null?y5():$8()}function jB(){if(La===0)if((tt&536870912)===0||Ue){var e=Vy;Vy<<=
1,(Vy&3932160)===0&&(Vy=262144),La=e}else La=536870912;return e=hr.current,e!==null&&(e.flags|=32),La}function Om(e,t){if(t!=null){var o=e.stateNode,r=o.ref;r===
null&&(r=o.ref=dN(ql(e.memoizedProps,o))),Rm===null&&(Rm=[]),Rm.push(t.bind(null,r))}}function ma(e,t,o){(e===Et&&(yt===2||yt===9)||e.cancelPendingCommit!==null)&&
(Bm(e,0),ec(e,tt,La,!1)),tx(e,o),((ft&2)===0||e!==Et)&&(e===Et&&((ft&2)===0&&(Uf|=o),fo===4&&ec(e,tt,La,!1)),Qi(e))}function GB(e,t,o){if((ft&6)!==0)throw Error(
Y(327));var r=!o&&(t&127)===0&&(t&e.expiredLanes)===0||ex(e,t),a=r?g$(e,t):u_(e,t,!0),n=r;do{if(a===0){$m&&!r&&ec(e,t,0,!1);break}else{if(o=e.current.alternate,
n&&!p$(o)){a=u_(e,t,!1),n=!1;continue}if(a===2){if(n=t,e.errorRecoveryDisabledLanes&n)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;
if(i!==0){t=i;e:{var l=e;a=Pg;var s=l.current.memoizedState.isDehydrated;if(s&&(Bm(l,i).flags|=256),i=u_(l,i,!1),i!==2&&i!==6){if(v5&&!s){l.errorRecoveryDisabledLanes|=
n,Uf|=n,a=4;break e}n=fa,fa=a,n!==null&&(fa===null?fa=n:fa.push.apply(fa,n))}a=i}if(n=!1,a!==2)continue}}if(a===1){Bm(e,0),ec(e,t,0,!0);break}e:{switch(r=e,n=a,
n){case 0:case 1:throw Error(Y(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:ec(r,t,La,!Js);break e;case 2:fa=null;break;case 3:case 5:break;default:
throw Error(Y(329))}if((t&62914560)===t&&(a=pI+300-Ha(),10<a)){if(ec(r,t,La,!Js),eI(r,0,!0)!==0)break e;$i=t,r.timeoutHandle=w5(ZO.bind(null,r,o,fa,Y0,uk,t,La,Uf,
Pm,Js,n,"Throttled",-0,0),a);break e}ZO(r,o,fa,Y0,uk,t,La,Uf,Pm,Js,n,null,-0,0)}}break}while(!0);Qi(e)}function ZO(e,t,o,r,a,n,i,l,s,c,u,d,f,m){e.timeoutHandle=
-1;var p=t.subtreeFlags,h=(n&335544064)===n;if(d=null,(h||p&8192||(p&16785408)===16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],
waitingForImages:!0,waitingForViewTransition:!1,unsuspend:qi},Fa=null,FB(t,n,d),h&&(p=d,h=e.containerInfo,h=(h.nodeType===9?h:h.ownerDocument).__reactViewTransition,
h!=null&&(p.count++,p.waitingForViewTransition=!0,p=Xg.bind(p),h.finished.then(p,p))),p=(n&62914560)===n?pI-Ha():(n&4194048)===n?UB-Ha():0,p=gY(d,p),p!==null)){
$i=n,e.cancelPendingCommit=p(e8.bind(null,e,t,n,o,r,a,i,l,s,c,u,d,null,f,m)),ec(e,n,i,!c);return}e8(e,t,n,o,r,a,i,l,s,c,u,d)}function p$(e){for(var t=e;;){var o=t.
tag;if((o===0||o===11||o===15)&&t.flags&16384&&(o=t.updateQueue,o!==null&&(o=o.stores,o!==null)))for(var r=0;r<o.length;r++){var a=o[r],n=a.getSnapshot;a=a.value;
try{if(!ja(n(),a))return!1}catch{return!1}}if(o=t.child,t.subtreeFlags&16384&&o!==null)o.return=t,t=o;else{if(t===e)break;for(;t.sibling===null;){if(t.return===
null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function ec(e,t,o,r){t=U8(e,t),t&=~K0,t&=~Uf,e.suspendedLanes|=t,e.pingedLanes&=
~t,r&&(e.warmLanes|=t),r=e.expirationTimes;for(var a=t;0<a;){var n=31-Ua(a),i=1<<n;r[n]=-1,a&=~i}o!==0&&j8(e,o,t)}function hI(){return(ft&6)===0?(lx(0,!1),!1):!0}
function b5(){if(Xe!==null){if(yt===0)var e=Xe.return;else e=Xe,Ll=td=null,o5(e),Cm=null,Ug=0,e=Xe;for(;e!==null;)bB(e.alternate,e),e=e.return;Xe=null}}function Bm(e,t){
var o=e.timeoutHandle;return o!==-1&&(e.timeoutHandle=-1,B$(o)),o=e.cancelPendingCommit,o!==null&&(e.cancelPendingCommit=null,o()),$i=0,b5(),Et=e,Xe=o=Hl(e.current,
null),tt=t,yt=0,Oa=null,Js=!1,$m=ex(e,t),v5=!1,Pm=La=K0=Uf=gc=fo=0,fa=Pg=null,uk=!1,$l=U8(e,t),nI(),o}function KB(e,t){Le=null,ke.H=H0,t===Gm||t===sI?(t=_O(),yt=
3):t===Yk?(t=_O(),yt=4):yt=t===f5?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Oa=t,Xe===null&&(fo=1,V0(e,wn(t,e.current)))}function $B(){var e=hr.
current;return e===null?!0:(tt&4194048)===tt?Mr===null:(tt&62914560)===tt||(tt&536870912)!==0?e===Mr:!1}function YB(){var e=ke.H;return ke.H=H0,e===null?H0:e}function XB(){
var e=ke.A;return ke.A=u$,e}function X0(){fo=4,Js||(tt&4194048)!==tt&&hr.current!==null||($m=!0),(gc&134217727)===0&&(Uf&134217727)===0||Et===null||ec(Et,tt,La,
!1)}function u_(e,t,o){var r=ft;ft|=2;var a=YB(),n=XB();(Et!==e||tt!==t)&&(Y0=null,Bm(e,t)),t=!1;var i=fo;e:do try{if(yt!==0&&Xe!==null){var l=Xe,s=Oa;switch(yt){case 8:
b5(),i=6;break e;case 3:case 2:case 9:case 6:hr.current===null&&(t=!0);var c=yt;if(yt=0,Oa=null,bm(e,l,s,c),o&&$m){i=0;break e}break;default:c=yt,yt=0,Oa=null,bm(
e,l,s,c)}}h$(),i=fo;break}catch(u){KB(e,u)}while(!0);return t&&e.shellSuspendCounter++,Ll=td=null,ft=r,ke.H=a,ke.A=n,Xe===null&&(Et=null,tt=0,nI()),i}function h$(){
for(;Xe!==null;)QB(Xe)}function g$(e,t){var o=ft;ft|=2;var r=YB(),a=XB();Et!==e||tt!==t?(Y0=null,$0=Ha()+500,Bm(e,t)):$m=ex(e,t);e:do try{if(yt!==0&&Xe!==null){
t=Xe;var n=Oa;t:switch(yt){case 1:yt=0,Oa=null,bm(e,t,n,1);break;case 2:case 9:if(CO(n)){yt=0,Oa=null,JO(t);break}t=function(){yt!==2&&yt!==9||Et!==e||(yt=7),Qi(
e)},n.then(t,t);break e;case 3:yt=7;break e;case 4:yt=5;break e;case 7:CO(n)?(yt=0,Oa=null,JO(t)):(yt=0,Oa=null,bm(e,t,n,7));break;case 5:var i=null;switch(Xe.tag){case 26:
i=Xe.memoizedState;case 5:case 27:var l=Xe;if(i?IN(i):l.stateNode.complete){yt=0,Oa=null;var s=l.sibling;if(s!==null)Xe=s;else{var c=l.return;c!==null?(Xe=c,gI(
c)):Xe=null}break t}}yt=0,Oa=null,bm(e,t,n,5);break;case 6:yt=0,Oa=null,bm(e,t,n,6);break;case 8:b5(),fo=6;break e;default:throw Error(Y(462))}}x$();break}catch(u){
KB(e,u)}while(!0);return Ll=td=null,ke.H=r,ke.A=a,ft=o,Xe!==null?0:(Et=null,tt=0,nI(),fo)}function x$(){for(;Xe!==null&&!PG();)QB(Xe)}function QB(e){var t=vB(e.
alternate,e,$l);e.memoizedProps=e.pendingProps,t===null?gI(e):Xe=t}function JO(e){var t=e,o=t.alternate;switch(t.tag){case 15:case 0:t=VO(o,t,t.pendingProps,t.type,
void 0,tt);break;case 11:t=VO(o,t,t.pendingProps,t.type.render,t.ref,tt);break;case 5:o5(t);var r=t;r===Qo&&(Ue?(z0(r),r.tag===5&&r.stateNode!=null&&(Ut=r.stateNode)):
(z0(r),Ue=!0));default:bB(o,t),t=Xe=y7(t,$l),t=vB(o,t,$l)}e.memoizedProps=e.pendingProps,t===null?gI(e):Xe=t}function bm(e,t,o,r){Ll=td=null,o5(t),Cm=null,Ug=0;
var a=t.return;try{if(a$(e,a,t,o,tt)){fo=1,V0(e,wn(o,e.current)),Xe=null;return}}catch(n){if(a!==null)throw Xe=a,n;fo=1,V0(e,wn(o,e.current)),Xe=null;return}t.flags&
32768?(Ue||r===1?e=!0:$m||(tt&536870912)!==0?e=!1:(Js=e=!0,(r===2||r===9||r===3||r===6)&&(r=hr.current,r!==null&&r.tag===13&&(r.flags|=16384))),WB(t,e)):gI(t)}function gI(e){
var t=e;do{if((t.flags&32768)!==0){WB(t,Js);return}e=t.return;var o=s$(t.alternate,t,$l);if(o!==null){Xe=o;return}if(t=t.sibling,t!==null){Xe=t;return}Xe=t=e}while(t!==
null);fo===0&&(fo=5)}function WB(e,t){do{var o=c$(e.alternate,e);if(o!==null){o.flags&=32767,Xe=o;return}if(o=e.return,o!==null&&(o.flags|=32768,o.subtreeFlags=
0,o.deletions=null),!t&&(e=e.sibling,e!==null)){Xe=e;return}Xe=e=o}while(e!==null);fo=6,Xe=null}function e8(e,t,o,r,a,n,i,l,s,c,u,d){e.cancelPendingCommit=null;
do xI();while(no!==0);if((ft&6)!==0)throw Error(Y(327));if(t!==null){if(t===e.current)throw Error(Y(177));e===Et&&(Xe=Et=null,tt=0),Qf=t,Qn=e,$i=o,pk=a,qB=r,v$(
e,t,o,i,l,s,d)}}function v$(e,t,o,r,a,n,i){var l=t.lanes|t.childLanes;if(mk=l,l|=Uk,jG(e,o,l,r,a,n),Rm=null,(o&335544064)===o?(Mm=KK(e),r=10262):(Mm=null,r=10256),
(t.subtreeFlags&r)!==0||(t.flags&r)!==0?(e.callbackNode=null,e.callbackPriority=0,C$(R0,function(){return vk(),null})):(e.callbackNode=null,e.callbackPriority=0),
j0=!1,r=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||r){r=ke.T,ke.T=null,a=dt.p,dt.p=2,n=ft,ft|=4;try{f$(e,t,o)}finally{ft=n,dt.p=a,ke.T=r}}no=1,j0?Tm=U$(i,e.
containerInfo,Mm,hk,gk,y$,xk,vk,b$,null,null):(hk(),gk(),xk())}function b$(e){if(no!==0){var t=Qn.onRecoverableError;t(e,{componentStack:null})}}function y$(){no===
3&&(no=0,BB(Qf,Qn),no=4)}function hk(){if(no===1){no=0;var e=Qn,t=Qf,o=$i,r=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||r){r=ke.T,ke.T=null;var a=dt.p;dt.
p=2;var n=ft;ft|=4;try{wg=G0=!1,PB(t,e,o),o=wk;var i=u7(e.containerInfo),l=o.focusedElem,s=o.selectionRange;if(i!==l&&l&&l.ownerDocument&&d7(l.ownerDocument.documentElement,
l)){if(s!==null&&Vk(l)){var c=s.start,u=s.end;if(u===void 0&&(u=c),"selectionStart"in l)l.selectionStart=c,l.selectionEnd=Math.min(u,l.value.length);else{var d=l.
ownerDocument||document,f=d&&d.defaultView||window;if(f.getSelection){var m=f.getSelection(),p=l.textContent.length,h=Math.min(s.start,p),I=s.end===void 0?h:Math.
min(s.end,p);!m.extend&&h>I&&(i=I,I=h,h=i);var v=gO(l,h),g=gO(l,I);if(v&&g&&(m.rangeCount!==1||m.anchorNode!==v.node||m.anchorOffset!==v.offset||m.focusNode!==g.
node||m.focusOffset!==g.offset)){var x=d.createRange();x.setStart(v.node,v.offset),m.removeAllRanges(),h>I?(m.addRange(x),m.extend(g.node,g.offset)):(x.setEnd(g.
node,g.offset),m.addRange(x))}}}}for(d=[],m=l;m=m.parentNode;)m.nodeType===1&&d.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="functio\
n"&&l.focus(),l=0;l<d.length;l++){var b=d[l];b.element.scrollLeft=b.left,b.element.scrollTop=b.top}}Vm=!!Ik,wk=Ik=null}finally{ft=n,dt.p=a,ke.T=r}}e.current=t,no=
2}}function gk(){if(no===2){no=0;var e=Qn,t=Qf,o=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||o){o=ke.T,ke.T=null;var r=dt.p;dt.p=2;var a=ft;ft|=4;try{RB(e,
t.alternate,t)}finally{ft=a,dt.p=r,ke.T=o}}no=3}}function xk(){if(no===4||no===3){no=0;var e=Tm;Tm=null,OG();var t=Qn,o=Qf,r=$i,a=qB,n=(r&335544064)===r?10262:10256;
if((o.subtreeFlags&n)!==0||(o.flags&n)!==0?no=5:(no=0,Qf=Qn=null,ZB(t,t.pendingLanes)),n=t.pendingLanes,n===0&&(sc=null),Ok(r),o=o.stateNode,Va&&typeof Va.onCommitFiberRoot==
"function")try{Va.onCommitFiberRoot(Jg,o,void 0,(o.current.flags&128)===128)}catch{}if(a!==null){o=ke.T,n=dt.p,dt.p=2,ke.T=null;try{for(var i=t.onRecoverableError,
l=0;l<a.length;l++){var s=a[l];i(s.value,{componentStack:s.stack})}}finally{ke.T=o,dt.p=n}}if(a=Rm,i=Mm,Mm=null,a!==null&&(Rm=null,i===null&&(i=[]),e!==null))for(s=
0;s<a.length;s++)o=(0,a[s])(i),o!==void 0&&e.finished.finally(o);($i&3)!==0&&xI(),Qi(t),n=t.pendingLanes,(r&261930)!==0&&(n&42)!==0?t===b0?Og++:(Og=0,b0=t):(Og=
0,b0=null),lx(0,!1)}}function ZB(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,ax(t)))}function xI(){return Tm!==null&&(Tm.skipTransition(),
Tm=null),hk(),gk(),xk(),vk()}function vk(){if(no!==5)return!1;var e=Qn,t=mk;mk=0;var o=Ok($i),r=ke.T,a=dt.p;try{dt.p=32>o?32:o,ke.T=null,o=pk,pk=null;var n=Qn,i=$i;
if(no=0,Qf=Qn=null,$i=0,(ft&6)!==0)throw Error(Y(331));var l=ft;if(ft|=4,HB(n.current),NB(n,n.current,i,o),ft=l,lx(0,!1),Va&&typeof Va.onPostCommitFiberRoot=="f\
unction")try{Va.onPostCommitFiberRoot(Jg,n)}catch{}return!0}finally{dt.p=a,ke.T=r,ZB(e,t)}}function t8(e,t,o){t=wn(o,t),t=W_(e.stateNode,t,2),e=nc(e,t,2),e!==null&&
(tx(e,2),Qi(e))}function wt(e,t,o){if(e.tag===3)t8(e,e,o);else for(;t!==null;){if(t.tag===3){t8(t,e,o);break}else if(t.tag===1){var r=t.stateNode;if(typeof t.type.
getDerivedStateFromError=="function"||typeof r.componentDidCatch=="function"&&(sc===null||!sc.has(r))){e=wn(o,e),o=mB(2),r=nc(t,o,2),r!==null&&(pB(o,r,t,e),tx(r,
2),Qi(r));break}}t=t.return}}function m_(e,t,o){var r=e.pingCache;if(r===null){r=e.pingCache=new m$;var a=new Set;r.set(t,a)}else a=r.get(t),a===void 0&&(a=new Set,
r.set(t,a));a.has(o)||(v5=!0,a.add(o),e=I$.bind(null,e,t,o),t.then(e,e))}function I$(e,t,o){var r=e.pingCache;r!==null&&r.delete(t),e.pingedLanes|=e.suspendedLanes&
o,e.warmLanes&=~o,Et===e&&(tt&o)===o&&((fo===4||fo===3&&(tt&62914560)===tt&&300>Ha()-pI)&&(ft&2)===0?Bm(e,0):K0|=o,Pm===tt&&(Pm=0)),Qi(e)}function JB(e,t){t===0&&
(t=q8()),e=ed(e,t),e!==null&&(tx(e,t),Qi(e))}function w$(e){var t=e.memoizedState,o=0;t!==null&&(o=t.retryLane),JB(e,o)}function S$(e,t){var o=0;switch(e.tag){case 31:case 13:
var r=e.stateNode,a=e.memoizedState;a!==null&&(o=a.retryLane);break;case 19:r=e.stateNode;break;case 22:r=e.stateNode._retryCache;break;default:throw Error(Y(314))}
r!==null&&r.delete(t),JB(e,o)}function C$(e,t){return zk(e,t)}var Nm=null,lm=null,bk=!1,Q0=!1,p_=!1,tc=0;function Qi(e){e!==lm&&e.next===null&&(lm===null?Nm=lm=
e:lm=lm.next=e),Q0=!0,bk||(bk=!0,k$())}function lx(e,t){if(!p_&&Q0){p_=!0;do for(var o=!1,r=Nm;r!==null;){if(!t)if(e!==0){var a=r.pendingLanes;if(a===0)var n=0;else{
var i=r.suspendedLanes,l=r.pingedLanes;n=(1<<31-Ua(42|e)+1)-1,n&=a&~(i&~l),n=n&201326741?n&201326741|1:n?n|2:0}n!==0&&(o=!0,o8(r,n))}else n=tt,n=eI(r,r===Et?n:0,
r.cancelPendingCommit!==null||r.timeoutHandle!==-1),(n&3)===0||ex(r,n)||(o=!0,o8(r,n));r=r.next}while(o);p_=!1}}function _$(){eN()}function eN(){Q0=bk=!1;var e=0;
tc!==0&&O$()&&(e=tc);for(var t=Ha(),o=null,r=Nm;r!==null;){var a=r.next,n=tN(r,t);n===0?(r.next=null,o===null?Nm=a:o.next=a,a===null&&(lm=o)):(o=r,(e!==0||(n&3)!==
0)&&(Q0=!0)),r=a}no!==0&&no!==5||lx(e,!1),tc!==0&&(tc=0)}function tN(e,t){for(var o=e.suspendedLanes,r=e.pingedLanes,a=e.expirationTimes,n=e.pendingLanes&-62914561;0<
n;){var i=31-Ua(n),l=1<<i,s=a[i];s===-1?((l&o)===0||(l&r)!==0)&&(a[i]=qG(l,t)):s<=t&&(e.expiredLanes|=l),n&=~l}if(t=Et,o=tt,o=eI(e,e===t?o:0,e.cancelPendingCommit!==
null||e.timeoutHandle!==-1),r=e.callbackNode,o===0||e===t&&(yt===2||yt===9)||e.cancelPendingCommit!==null)return r!==null&&r!==null&&K2(r),e.callbackNode=null,e.
callbackPriority=0;if((o&3)===0||ex(e,o)){if(t=o&-o,t===e.callbackPriority)return t;switch(r!==null&&K2(r),Ok(o)){case 2:case 8:o=H8;break;case 32:o=R0;break;case 268435456:
o=V8;break;default:o=R0}return r=oN.bind(null,e),o=zk(o,r),e.callbackPriority=t,e.callbackNode=o,t}return r!==null&&r!==null&&K2(r),e.callbackPriority=2,e.callbackNode=
null,2}function oN(e,t){if(no!==0&&no!==5)return e.callbackNode=null,e.callbackPriority=0,null;var o=e.callbackNode;if(xI()&&e.callbackNode!==o)return null;var r=tt;
return r=eI(e,e===Et?r:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),r===0?null:(GB(e,r,t),tN(e,Ha()),e.callbackNode!=null&&e.callbackNode===o?oN.bind(null,
e):null)}function o8(e,t){if(xI())return null;GB(e,t,!0)}function k$(){N$(function(){(ft&6)!==0?zk(L8,_$):eN()})}function y5(){if(tc===0){var e=Kf;e===0&&(e=Hy,
Hy<<=1,(Hy&261888)===0&&(Hy=256)),tc=e}return tc}function r8(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:l0(e)}function T$(e,t,o,r,a){
if(t==="submit"&&o&&o.stateNode===a){var n=r8((a[ha]||null).action),i=r.submitter;i&&(t=(t=i[ha]||null)?r8(t.formAction):i.getAttribute("formAction"),t!==null&&
(n=t,i=null));var l=new oI("action","action",null,r,a);e.push({event:l,listeners:[{instance:null,listener:function(){if(r.defaultPrevented){if(tc!==0){var s=new FormData(
a,i);X_(o,{pending:!0,data:s,method:a.method,action:n},null,s)}}else typeof n=="function"&&(l.preventDefault(),s=new FormData(a,i),X_(o,{pending:!0,data:s,method:a.
method,action:n},n,s))},currentTarget:a}]})}}for(t0=0;t0<F_.length;t0++)o0=F_[t0],a8=o0.toLowerCase(),n8=o0[0].toUpperCase()+o0.slice(1),Wn(a8,"on"+n8);var o0,a8,
n8,t0;Wn(p7,"onAnimationEnd");Wn(h7,"onAnimationIteration");Wn(g7,"onAnimationStart");Wn("dblclick","onDoubleClick");Wn("focusin","onFocus");Wn("focusout","onBl\
ur");Wn(FK,"onTransitionRun");Wn(LK,"onTransitionStart");Wn(HK,"onTransitionCancel");Wn(x7,"onTransitionEnd");Em("onMouseEnter",["mouseout","mouseover"]);Em("on\
MouseLeave",["mouseout","mouseover"]);Em("onPointerEnter",["pointerout","pointerover"]);Em("onPointerLeave",["pointerout","pointerover"]);Zf("onChange","change \
click focusin focusout input keydown keyup selectionchange".split(" "));Zf("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup sele\
ctionchange".split(" "));Zf("onBeforeInput",["compositionend","keypress","textInput","paste"]);Zf("onCompositionEnd","compositionend focusout keydown keypress k\
eyup mousedown".split(" "));Zf("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Zf("onCompositionUpdate","compositi\
onupdate focusout keydown keypress keyup mousedown".split(" "));var Gg="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loa\
dedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),R$=new Set("befor\
etoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Gg));function rN(e,t){t=(t&4)!==0;for(var o=0;o<e.length;o++){var r=e[o],a=r.event;
r=r.listeners;e:{var n=void 0;if(t)for(var i=r.length-1;0<=i;i--){var l=r[i],s=l.instance,c=l.currentTarget;if(l=l.listener,s!==n&&a.isPropagationStopped())break e;
n=l,a.currentTarget=c;try{n(a)}catch(u){A0(u)}a.currentTarget=null,n=s}else for(i=0;i<r.length;i++){if(l=r[i],s=l.instance,c=l.currentTarget,l=l.listener,s!==n&&
a.isPropagationStopped())break e;n=l,a.currentTarget=c;try{n(a)}catch(u){A0(u)}a.currentTarget=null,n=s}}}}function Ye(e,t){var o=t[JP];o===void 0&&(o=t[JP]=new Set);
var r=e+"__bubble";o.has(r)||(aN(t,e,2,!1),o.add(r))}function h_(e,t,o){var r=0;t&&(r|=4),aN(o,e,r,t)}var r0="_reactListening"+Math.random().toString(36).slice(
2);function I5(e){if(!e[r0]){e[r0]=!0,X8.forEach(function(o){o!=="selectionchange"&&(R$.has(o)||h_(o,!1,e),h_(o,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;
t===null||t[r0]||(t[r0]=!0,h_("selectionchange",!1,t))}}function aN(e,t,o,r){switch(RN(t)){case 2:var a=yY;break;case 8:a=IY;break;default:a=R5}o=a.bind(null,t,
o,e),a=void 0,!P_||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),r?a!==void 0?e.addEventListener(t,o,{capture:!0,passive:a}):e.addEventListener(t,o,!0):
a!==void 0?e.addEventListener(t,o,{passive:a}):e.addEventListener(t,o,!1)}function g_(e,t,o,r,a){var n=r;if((t&1)===0&&(t&2)===0&&r!==null)e:for(;;){if(r===null)
return;var i=r.tag;if(i===3||i===4){var l=r.stateNode.containerInfo;if(l===a)break;if(i===4)for(i=r.return;i!==null;){var s=i.tag;if((s===3||s===4)&&i.stateNode.
containerInfo===a)return;i=i.return}for(;l!==null;){if(i=Bf(l),i===null)return;if(s=i.tag,s===5||s===6||s===26||s===27){r=n=i;continue e}l=l.parentNode}}r=r.return}
r7(function(){var c=n,u=Nk(o),d=[];e:{var f=v7.get(e);if(f!==void 0){var m=oI,p=e;switch(e){case"keypress":if(c0(o)===0)break e;case"keydown":case"keyup":m=pK;break;case"\
focusin":p="focus",m=Z2;break;case"focusout":p="blur",m=Z2;break;case"beforeblur":case"afterblur":m=Z2;break;case"click":if(o.button===2)break e;case"auxclick":case"\
dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":m=lO;break;case"drag":case"dragend":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":m=oK;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":m=bK;break;case p7:case h7:case g7:
m=nK;break;case x7:m=IK;break;case"scroll":case"scrollend":m=eK;break;case"wheel":m=SK;break;case"copy":case"cut":case"paste":m=lK;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":m=cO;break;case"submit":m=xK;break;case"\
toggle":case"beforetoggle":m=_K}var h=(t&4)!==0,I=!h&&(e==="scroll"||e==="scrollend"),v=h?f!==null?f+"Capture":null:f;h=[];for(var g=c,x;g!==null;){var b=g;if(x=
b.stateNode,b=b.tag,b!==5&&b!==26&&b!==27||x===null||v===null||(b=Ng(g,v),b!=null&&h.push(Kg(g,b,x))),I)break;g=g.return}0<h.length&&(f=new m(f,p,null,o,u),d.push(
{event:f,listeners:h}))}}if((t&7)===0){e:{if(m=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",m&&o!==z_&&(p=o.relatedTarget||o.fromElement)&&
(Bf(p)||p[qm]))break e;(f||m)&&(p=u.window===u?u:(m=u.ownerDocument)?m.defaultView||m.parentWindow:window,f?(m=o.relatedTarget||o.toElement,f=c,m=m?Bf(m):null,m!==
null&&(I=Zg(m),h=m.tag,m!==I||h!==5&&h!==27&&h!==6)&&(m=null)):(f=null,m=c),f!==m&&(h=lO,b="onMouseLeave",v="onMouseEnter",g="mouse",(e==="pointerout"||e==="poi\
nterover")&&(h=cO,b="onPointerLeave",v="onPointerEnter",g="pointer"),I=f==null?p:yg(f),x=m==null?p:yg(m),p=new h(b,g+"leave",f,o,u),p.target=I,p.relatedTarget=x,
b=null,Bf(u)===c&&(h=new h(v,g+"enter",m,o,u),h.target=x,h.relatedTarget=I,b=h),I=b,h=f&&m?I_(f,m,M$):null,f!==null&&i8(d,p,f,h,!1),m!==null&&I!==null&&i8(d,I,m,
h,!0)))}e:{if(f=c?yg(c):window,m=f.nodeName&&f.nodeName.toLowerCase(),m==="select"||m==="input"&&f.type==="file")var w=mO;else if(uO(f))if(c7)w=OK;else{w=zK;var _=DK}else
m=f.nodeName,!m||m.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?c&&Bk(c.elementType)&&(w=mO):w=PK;if(w&&(w=w(e,c))){s7(d,w,o,u);break e}_&&_(e,
f,c)}switch(_=c?yg(c):window,e){case"focusin":(uO(_)||_.contentEditable==="true")&&(mm=_,B_=c,_g=null);break;case"focusout":_g=B_=mm=null;break;case"mousedown":
N_=!0;break;case"contextmenu":case"mouseup":case"dragend":N_=!1,xO(d,o,u);break;case"selectionchange":if(NK)break;case"keydown":case"keyup":xO(d,o,u)}var S;if(Hk)
e:{switch(e){case"compositionstart":var k="onCompositionStart";break e;case"compositionend":k="onCompositionEnd";break e;case"compositionupdate":k="onCompositio\
nUpdate";break e}k=void 0}else um?i7(e,o)&&(k="onCompositionEnd"):e==="keydown"&&o.keyCode===229&&(k="onCompositionStart");k&&(n7&&o.locale!=="ko"&&(um||k!=="on\
CompositionStart"?k==="onCompositionEnd"&&um&&(S=a7()):(Ws=u,Fk="value"in Ws?Ws.value:Ws.textContent,um=!0)),_=W0(c,k),0<_.length&&(k=new sO(k,e,null,o,u),d.push(
{event:k,listeners:_}),S?k.data=S:(S=l7(o),S!==null&&(k.data=S)))),(S=TK?RK(e,o):MK(e,o))&&(k=W0(c,"onBeforeInput"),0<k.length&&(_=new sO("onBeforeInput","befor\
einput",null,o,u),d.push({event:_,listeners:k}),_.data=S)),T$(d,e,c,o,u)}rN(d,t)})}function Kg(e,t,o){return{instance:e,listener:t,currentTarget:o}}function W0(e,t){
for(var o=t+"Capture",r=[];e!==null;){var a=e,n=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||n===null||(a=Ng(e,o),a!=null&&r.unshift(Kg(e,a,n)),a=Ng(e,t),a!=null&&
r.push(Kg(e,a,n))),e.tag===3)return r;e=e.return}return[]}function M$(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function i8(e,t,o,r,a){
for(var n=t._reactName,i=[];o!==null&&o!==r;){var l=o,s=l.alternate,c=l.stateNode;if(l=l.tag,s!==null&&s===r)break;l!==5&&l!==26&&l!==27||c===null||(s=c,a?(c=Ng(
o,n),c!=null&&i.unshift(Kg(o,c,s))):a||(c=Ng(o,n),c!=null&&i.push(Kg(o,c,s)))),o=o.return}i.length!==0&&e.push({event:t,listeners:i})}var A$=/\r\n?/g,E$=/\u0000|\uFFFD/g;
function l8(e){return(typeof e=="string"?e:""+e).replace(A$,`
`).replace(E$,"")}function nN(e,t){return t=l8(t),l8(e)===t}function It(e,t,o,r,a,n){switch(o){case"children":if(typeof r=="string")t==="body"||t==="textarea"&&
r===""||Dm(e,r);else if(typeof r=="number"||typeof r=="bigint")t!=="body"&&Dm(e,""+r);else return;break;case"className":qy(e,"class",r);break;case"tabIndex":qy(
e,"tabindex",r);break;case"dir":case"role":case"viewBox":case"width":case"height":qy(e,o,r);break;case"style":o7(e,r,n);return;case"data":if(t!=="object"){qy(e,
"data",r);break}case"src":case"href":if(r===""&&(t!=="a"||o!=="href")){e.removeAttribute(o);break}if(r==null||typeof r=="function"||typeof r=="symbol"||typeof r==
"boolean"){e.removeAttribute(o);break}r=l0(r),e.setAttribute(o,r);break;case"action":case"formAction":if(typeof r=="function"){e.setAttribute(o,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof n=="function"&&(o==="formAction"?(t!=="\
input"&&It(e,t,"name",a.name,a,null),It(e,t,"formEncType",a.formEncType,a,null),It(e,t,"formMethod",a.formMethod,a,null),It(e,t,"formTarget",a.formTarget,a,null)):
(It(e,t,"encType",a.encType,a,null),It(e,t,"method",a.method,a,null),It(e,t,"target",a.target,a,null)));if(r==null||typeof r=="symbol"||typeof r=="boolean"){e.removeAttribute(
o);break}r=l0(r),e.setAttribute(o,r);break;case"onClick":r!=null&&(e.onclick=qi);return;case"onScroll":r!=null&&Ye("scroll",e);return;case"onScrollEnd":r!=null&&
Ye("scrollend",e);return;case"dangerouslySetInnerHTML":if(r!=null){if(typeof r!="object"||!("__html"in r))throw Error(Y(61));if(o=r.__html,o!=null){if(a.children!=
null)throw Error(Y(60));n?.__html!==o&&(e.innerHTML=o)}}break;case"multiple":e.multiple=r&&typeof r!="function"&&typeof r!="symbol";break;case"muted":e.muted=r&&
typeof r!="function"&&typeof r!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(r==null||typeof r=="function"||typeof r=="boolean"||typeof r=="symbol"){e.removeAttribute("x\
link:href");break}o=l0(r),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",o);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":r!=null&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,r):e.
removeAttribute(o);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":r&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,""):
e.removeAttribute(o);break;case"capture":case"download":r===!0?e.setAttribute(o,""):r!==!1&&r!=null&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,r):
e.removeAttribute(o);break;case"cols":case"rows":case"size":case"span":r!=null&&typeof r!="function"&&typeof r!="symbol"&&!isNaN(r)&&1<=r?e.setAttribute(o,r):e.
removeAttribute(o);break;case"rowSpan":case"start":r==null||typeof r=="function"||typeof r=="symbol"||isNaN(r)?e.removeAttribute(o):e.setAttribute(o,r);break;case"\
popover":Ye("beforetoggle",e),Ye("toggle",e),i0(e,"popover",r);break;case"xlinkActuate":Bl(e,"http://www.w3.org/1999/xlink","xlink:actuate",r);break;case"xlinkA\
rcrole":Bl(e,"http://www.w3.org/1999/xlink","xlink:arcrole",r);break;case"xlinkRole":Bl(e,"http://www.w3.org/1999/xlink","xlink:role",r);break;case"xlinkShow":Bl(
e,"http://www.w3.org/1999/xlink","xlink:show",r);break;case"xlinkTitle":Bl(e,"http://www.w3.org/1999/xlink","xlink:title",r);break;case"xlinkType":Bl(e,"http://\
www.w3.org/1999/xlink","xlink:type",r);break;case"xmlBase":Bl(e,"http://www.w3.org/XML/1998/namespace","xml:base",r);break;case"xmlLang":Bl(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",r);break;case"xmlSpace":Bl(e,"http://www.w3.org/XML/1998/namespace","xml:space",r);break;case"is":i0(e,"is",r);break;case"innerT\
ext":case"textContent":return;default:if(!(2<o.length)||o[0]!=="o"&&o[0]!=="O"||o[1]!=="n"&&o[1]!=="N")o=ZG.get(o)||o,i0(e,o,r);else return}st=!0}function yk(e,t,o,r,a,n){
switch(o){case"style":o7(e,r,n);return;case"dangerouslySetInnerHTML":if(r!=null){if(typeof r!="object"||!("__html"in r))throw Error(Y(61));if(o=r.__html,o!=null){
if(a.children!=null)throw Error(Y(60));n?.__html!==o&&(e.innerHTML=o)}}break;case"children":if(typeof r=="string")Dm(e,r);else if(typeof r=="number"||typeof r==
"bigint")Dm(e,""+r);else return;break;case"onScroll":r!=null&&Ye("scroll",e);return;case"onScrollEnd":r!=null&&Ye("scrollend",e);return;case"onClick":r!=null&&(e.
onclick=qi);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Q8.hasOwnProperty(o))e:{if(o[0]==="o"&&o[1]==="n"&&(a=o.endsWith("Capture"),n=o.slice(2,a?o.length-7:void 0),t=e[ha]||null,t=t!=null?t[o]:null,typeof t=="fu\
nction"&&e.removeEventListener(n,t,a),typeof r=="function")){typeof t!="function"&&t!==null&&(o in e?e[o]=null:e.hasAttribute(o)&&e.removeAttribute(o)),e.addEventListener(
n,r,a);break e}st=!0,o in e?e[o]=r:r===!0?e.setAttribute(o,""):i0(e,o,r)}return}st=!0}function pr(e,t,o){switch(t){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Ye("error",e),Ye("load",e);var r=!1,a=!1,n;for(n in o)if(o.hasOwnProperty(n)){var i=o[n];if(i!=null)switch(n){case"s\
rc":r=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(Y(137,t));default:It(e,t,n,i,o,null)}}a&&It(e,t,"srcSet",o.srcSet,
o,null),r&&It(e,t,"src",o.src,o,null);return;case"input":Ye("invalid",e);var l=n=i=a=null,s=null,c=null;for(r in o)if(o.hasOwnProperty(r)){var u=o[r];if(u!=null)
switch(r){case"name":a=u;break;case"type":i=u;break;case"checked":s=u;break;case"defaultChecked":c=u;break;case"value":n=u;break;case"defaultValue":l=u;break;case"\
children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(Y(137,t));break;default:It(e,t,r,u,o,null)}}J8(e,n,l,s,c,i,a,!1);return;case"select":Ye("invalid",
e),r=i=n=null;for(a in o)if(o.hasOwnProperty(a)&&(l=o[a],l!=null))switch(a){case"value":n=l;break;case"defaultValue":i=l;break;case"multiple":r=l;default:It(e,t,
a,l,o,null)}t=n,o=i,e.multiple=!!r,t!=null?Im(e,!!r,t,!1):o!=null&&Im(e,!!r,o,!0);return;case"textarea":Ye("invalid",e),n=a=r=null;for(i in o)if(o.hasOwnProperty(
i)&&(l=o[i],l!=null))switch(i){case"value":r=l;break;case"defaultValue":a=l;break;case"children":n=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(
Y(91));break;default:It(e,t,i,l,o,null)}t7(e,r,a,n);return;case"option":for(s in o)o.hasOwnProperty(s)&&(r=o[s],r!=null)&&(s==="selected"?e.selected=r&&typeof r!=
"function"&&typeof r!="symbol":It(e,t,s,r,o,null));return;case"dialog":Ye("beforetoggle",e),Ye("toggle",e),Ye("cancel",e),Ye("close",e);break;case"iframe":case"\
object":Ye("load",e);break;case"video":case"audio":for(r=0;r<Gg.length;r++)Ye(Gg[r],e);break;case"image":Ye("error",e),Ye("load",e);break;case"details":Ye("togg\
le",e);break;case"embed":case"source":case"link":Ye("error",e),Ye("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"\
track":case"wbr":case"menuitem":for(c in o)if(o.hasOwnProperty(c)&&(r=o[c],r!=null))switch(c){case"children":case"dangerouslySetInnerHTML":throw Error(Y(137,t));default:
It(e,t,c,r,o,null)}return;default:if(Bk(t)){for(u in o)o.hasOwnProperty(u)&&(r=o[u],r!==void 0&&yk(e,t,u,r,o,void 0));return}}for(l in o)o.hasOwnProperty(l)&&(r=
o[l],r!=null&&It(e,t,l,r,o,null))}var D$={};function z$(e,t,o,r){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"\
input":var a=null,n=null,i=null,l=null,s=null,c=null,u=null;for(m in o){var d=o[m];if(o.hasOwnProperty(m)&&d!=null)switch(m){case"checked":break;case"value":break;case"\
defaultValue":s=d;default:r.hasOwnProperty(m)||It(e,t,m,null,r,d)}}for(var f in r){var m=r[f];if(d=o[f],r.hasOwnProperty(f)&&(m!=null||d!=null))switch(f){case"t\
ype":m!==d&&(st=!0),n=m;break;case"name":m!==d&&(st=!0),a=m;break;case"checked":m!==d&&(st=!0),c=m;break;case"defaultChecked":m!==d&&(st=!0),u=m;break;case"valu\
e":m!==d&&(st=!0),i=m;break;case"defaultValue":m!==d&&(st=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(Y(137,t));break;default:
m!==d&&It(e,t,f,m,r,d)}}D_(e,i,l,s,c,u,n,a);return;case"select":m=i=l=f=null;for(n in o)if(s=o[n],o.hasOwnProperty(n)&&s!=null)switch(n){case"value":break;case"\
multiple":m=s;default:r.hasOwnProperty(n)||It(e,t,n,null,r,s)}for(a in r)if(n=r[a],s=o[a],r.hasOwnProperty(a)&&(n!=null||s!=null))switch(a){case"value":n!==s&&(st=
!0),f=n;break;case"defaultValue":n!==s&&(st=!0),l=n;break;case"multiple":n!==s&&(st=!0),i=n;default:n!==s&&It(e,t,a,n,r,s)}t=l,o=i,r=m,f!=null?Im(e,!!o,f,!1):!!r!=
!!o&&(t!=null?Im(e,!!o,t,!0):Im(e,!!o,o?[]:"",!1));return;case"textarea":m=f=null;for(l in o)if(a=o[l],o.hasOwnProperty(l)&&a!=null&&!r.hasOwnProperty(l))switch(l){case"\
value":break;case"children":break;default:It(e,t,l,null,r,a)}for(i in r)if(a=r[i],n=o[i],r.hasOwnProperty(i)&&(a!=null||n!=null))switch(i){case"value":a!==n&&(st=
!0),f=a;break;case"defaultValue":a!==n&&(st=!0),m=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(Y(91));break;default:a!==n&&
It(e,t,i,a,r,n)}e7(e,f,m);return;case"option":for(var p in o)f=o[p],o.hasOwnProperty(p)&&f!=null&&!r.hasOwnProperty(p)&&(p==="selected"?e.selected=!1:It(e,t,p,null,
r,f));for(s in r)f=r[s],m=o[s],r.hasOwnProperty(s)&&f!==m&&(f!=null||m!=null)&&(s==="selected"?(f!==m&&(st=!0),e.selected=f&&typeof f!="function"&&typeof f!="sy\
mbol"):It(e,t,s,f,r,m));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"sourc\
e":case"track":case"wbr":case"menuitem":for(var h in o)f=o[h],o.hasOwnProperty(h)&&f!=null&&!r.hasOwnProperty(h)&&It(e,t,h,null,r,f);for(c in r)if(f=r[c],m=o[c],
r.hasOwnProperty(c)&&f!==m&&(f!=null||m!=null))switch(c){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(Y(137,t));break;default:It(e,t,c,f,
r,m)}return;default:if(Bk(t)){for(var I in o)f=o[I],o.hasOwnProperty(I)&&f!==void 0&&!r.hasOwnProperty(I)&&yk(e,t,I,void 0,r,f);for(u in r)f=r[u],m=o[u],!r.hasOwnProperty(
u)||f===m||f===void 0&&m===void 0||yk(e,t,u,f,r,m);return}}for(var v in o)f=o[v],o.hasOwnProperty(v)&&f!=null&&!r.hasOwnProperty(v)&&It(e,t,v,null,r,f);for(d in r)
f=r[d],m=o[d],!r.hasOwnProperty(d)||f===m||f==null&&m==null||It(e,t,d,f,r,m)}function s8(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"\
input":case"link":return!0;default:return!1}}function P$(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,o=performance.getEntriesByType("r\
esource"),r=0;r<o.length;r++){var a=o[r],n=a.transferSize,i=a.initiatorType,l=a.duration;if(n&&l&&s8(i)){for(i=0,l=a.responseEnd,r+=1;r<o.length;r++){var s=o[r],
c=s.startTime;if(c>l)break;var u=s.transferSize,d=s.initiatorType;u&&s8(d)&&(s=s.responseEnd,i+=u*(s<l?1:(l-c)/(s-c)))}if(--r,t+=8*(n+i)/(a.duration/1e3),e++,10<
e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var Ik=null,wk=null;function $g(e){return e.
nodeType===9?e:e.ownerDocument}function c8(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}
function iN(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function lN(e,t,o,r){return o=
$g(o).createElement(e),o[fr]=r,o[ha]=t,pr(o,e,t),Xo(o),o}function Sk(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children==
"number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var x_=null;
function O$(){var e=window.event;return e&&e.type==="popstate"?e===x_?!1:(x_=e,!0):(x_=null,!1)}var w5=typeof setTimeout=="function"?setTimeout:void 0,B$=typeof clearTimeout==
"function"?clearTimeout:void 0,f8=typeof Promise=="function"?Promise:void 0,d8=typeof requestAnimationFrame=="function"?requestAnimationFrame:w5,N$=typeof queueMicrotask==
"function"?queueMicrotask:typeof f8<"u"?function(e){return f8.resolve(null).then(e).catch(F$)}:w5;function F$(e){setTimeout(function(){throw e})}function vc(e){
return e==="head"}function u8(e,t){var o=t,r=0;do{var a=o.nextSibling;if(e.removeChild(o),a&&a.nodeType===8)if(o=a.data,o==="/$"||o==="/&"){if(r===0){e.removeChild(
a),Um(t);return}r--}else if(o==="$"||o==="$?"||o==="$~"||o==="$!"||o==="&")r++;else if(o==="html")b_(e.ownerDocument.documentElement);else if(o==="head"){o=e.ownerDocument.
head,b_(o);for(var n=o.firstChild;n;){var i=n.nextSibling,l=n.nodeName;n[ox]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&n.rel.toLowerCase()==="stylesheet"||o.removeChild(
n),n=i}}else o==="body"&&b_(e.ownerDocument.body);o=a}while(o);Um(t)}function m8(e,t){var o=e;e=0;do{var r=o.nextSibling;if(o.nodeType===1?t?(o._stashedDisplay=
o.style.display,o.style.display="none"):(o.style.display=o._stashedDisplay||"",o.getAttribute("style")===""&&o.removeAttribute("style")):o.nodeType===3&&(t?(o._stashedText=
o.nodeValue,o.nodeValue=""):o.nodeValue=o._stashedText||""),r&&r.nodeType===8)if(o=r.data,o==="/$"){if(e===0)break;e--}else o!=="$"&&o!=="$?"&&o!=="$~"&&o!=="$!"||
e++;o=r}while(o)}function sN(e,t,o){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,o!=null&&(e.style.viewTransitionClass=o),
o=getComputedStyle(e),o.display==="inline"){if(t=e.getClientRects(),t.length===1)var r=1;else for(var a=r=0;a<t.length;a++){var n=t[a];0<n.width&&0<n.height&&r++}
r===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+o.paddingTop,e.marginBottom="-"+o.paddingBottom)}}function cN(e,t){e=e.style,t=t.
style;var o=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=
o==null||typeof o=="boolean"?"":(""+o).trim(),o=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?
t["view-transition-class"]:null:null,e.viewTransitionClass=o==null||typeof o=="boolean"?"":(""+o).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin=
"":(o=t.display,e.display=o==null||typeof o=="boolean"?"":o,o=t.margin,o!=null?e.margin=o:(o=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=
o==null||typeof o=="boolean"?"":o,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function fN(e,t,o){
return o=o.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="non\
e"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=o.innerHeight&&e.left<=o.innerWidth}}function Ck(e){var t=e.getBoundingClientRect(),
o=getComputedStyle(e);return fN(t,o,e)}function L$(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var o=getComputedStyle(e);
return fN(t,o,e)}function H$(e){return e.documentElement.clientHeight}function V$(e){this.addEventListener("load",e),this.addEventListener("error",e)}function U$(e,t,o,r,a,n,i,l,s){
var c=t.nodeType===9?t:t.ownerDocument;try{var u=c.startViewTransition({update:function(){var f=c.defaultView,m=f.navigation&&f.navigation.transition,p=c.fonts.
status;r();var h=[];if(p==="loaded"&&(H$(c),c.fonts.status==="loading"&&h.push(c.fonts.ready)),p=h.length,e!==null)for(var I=e.suspenseyImages,v=0,g=0;g<I.length;g++){
var x=I[g];if(!x.complete){var b=x.getBoundingClientRect();if(0<b.bottom&&0<b.right&&b.top<f.innerHeight&&b.left<f.innerWidth){if(v+=wN(x),v>w0){h.length=p;break}
x=new Promise(V$.bind(x)),h.push(x)}}}if(0<h.length)return f=Promise.race([Promise.all(h),new Promise(function(w){return setTimeout(w,500)})]).then(a,a),(m?Promise.
allSettled([m.finished,f]):f).then(n,n);if(a(),m)return m.finished.then(n,n);n()},types:o});c.__reactViewTransition=u;var d=[];return u.ready.then(function(){for(var f=c.
documentElement.getAnimations({subtree:!0}),m=0;m<f.length;m++){var p=f[m],h=p.effect,I=h.pseudoElement;if(I!=null&&I.startsWith("::view-transition")){d.push(p),
p=h.getKeyframes();for(var v=I=void 0,g=!0,x=0;x<p.length;x++){var b=p[x],w=b.width;if(I===void 0)I=w;else if(I!==w){g=!1;break}if(w=b.height,v===void 0)v=w;else if(v!==
w){g=!1;break}delete b.width,delete b.height,b.transform==="none"&&delete b.transform}g&&I!==void 0&&v!==void 0&&(h.setKeyframes(p),g=getComputedStyle(h.target,
h.pseudoElement),g.width!==I||g.height!==v)&&(g=p[0],g.width=I,g.height=v,g=p[p.length-1],g.width=I,g.height=v,h.setKeyframes(p))}}i()},function(f){c.__reactViewTransition===
u&&(c.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document vis\
ibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition be\
cause viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&s(f)}finally{r(),a(),i()}}),u.finished.finally(
function(){for(var f=0;f<d.length;f++)d[f].cancel();c.__reactViewTransition===u&&(c.__reactViewTransition=null),l()}),u}catch{return r(),a(),i(),null}}function Nf(e,t){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}Nf.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:
Dt({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};Nf.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,o=e.getAnimations(
{subtree:!0}),r=[],a=0;a<o.length;a++){var n=o[a].effect;n!==null&&n.target===e&&n.pseudoElement===t&&r.push(o[a])}return r};Nf.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function dN(e){return{name:e,group:new Nf("group",e),imagePair:new Nf("image-pair",e),old:new Nf("old",e),new:new Nf(
"new",e)}}function Ga(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Ga.prototype.addEventListener=function(e,t,o){var r=null,a=null;if(!(o!=
null&&typeof o!="boolean"&&(r=o.signal||null,r!==null&&r.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var n=this._eventListeners;if(uN(n,e,
t,o)===-1){var i=this,l=t;o!=null&&typeof o!="boolean"&&o.once===!0&&(l=function(s){i.removeEventListener(e,t,o),typeof t=="function"?t.call(this,s):t.handleEvent(
s)}),r!==null&&(a=i.removeEventListener.bind(i,e,t,o),r.addEventListener("abort",a,{once:!0}),a=r.removeEventListener.bind(r,"abort",a)),r=Fm(o),n.push({type:e,
listener:t,optionsOrUseCapture:o,attachedListener:l,cleanup:a}),pa(this._fragmentFiber.child,!1,q$,e,l,r)}this._eventListeners=n}};function q$(e,t,o,r){return No(
e).addEventListener(t,o,r),!1}Ga.prototype.removeEventListener=function(e,t,o){var r=this._eventListeners;if(r!==null&&(t=uN(r,e,t,o),t!==-1)){var a=r[t];o=a.attachedListener;
var n=a.cleanup;a=Fm(a.optionsOrUseCapture),pa(this._fragmentFiber.child,!1,j$,e,o,a),r.splice(t,1),n!==null&&n()}};function j$(e,t,o,r){return No(e).removeEventListener(
t,o,r),!1}function Fm(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function p8(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function uN(e,t,o,r){if(e.length===0)return-1;r=p8(r);for(var a=0;a<e.length;a++){
var n=e[a];if(n.type===t&&n.listener===o&&p8(n.optionsOrUseCapture)===r)return a}return-1}Ga.prototype.dispatchEvent=function(e){var t=Wf(this._fragmentFiber);if(t===
null)return!0;t=No(t);var o=this._eventListeners;if(o!==null&&0<o.length||!e.bubbles){var r=t.nodeType===9?t.createComment(""):document.createTextNode("");if(o)
for(var a=0;a<o.length;a++){var n=o[a];r.addEventListener(n.type,n.attachedListener,Fm(n.optionsOrUseCapture))}if(t.appendChild(r),e=r.dispatchEvent(e),o)for(a=
0;a<o.length;a++)n=o[a],r.removeEventListener(n.type,n.attachedListener,Fm(n.optionsOrUseCapture));return t.removeChild(r),e}return t.dispatchEvent(e)};Ga.prototype.
focus=function(e){pa(this._fragmentFiber.child,!0,mN,e,void 0,void 0)};function mN(e,t){return e.tag===6?!1:(e=No(e),oY(e,t))}Ga.prototype.focusLast=function(e){
var t=[];pa(this._fragmentFiber.child,!0,S5,t,void 0,void 0);for(var o=t.length-1;0<=o&&!mN(t[o],e);o--);};function S5(e,t){return t.push(e),!1}Ga.prototype.blur=
function(){var e=Wf(this._fragmentFiber);e!==null&&(e=No(e),e=$g(e).activeElement,e!==null&&pa(this._fragmentFiber.child,!1,G$,e,void 0,void 0))};function G$(e,t){
return e.tag===6?!1:(e=No(e),e===t||e.contains(t)?(t.blur(),!0):!1)}Ga.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),pa(this._fragmentFiber.child,!1,K$,e,void 0,void 0)};function K$(e,t){return e.tag===6||(e=No(e),t.observe(e)),!1}Ga.prototype.unobserveUsing=
function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),pa(this._fragmentFiber.child,!1,$$,e,void 0,void 0);for(var o=t=0;o<Xn.length;o++){var r=Xn[o];
r.fragmentInstance===this&&r.observer===e?e.unobserve(r.instance):Xn[t++]=r}Xn.length=t}};function $$(e,t){return e.tag===6||(e=No(e),t.unobserve(e)),!1}var Xn=[],
v_=!1;function Y$(e,t,o){Xn.push({fragmentInstance:e,observer:t,instance:o}),v_||(v_=!0,rY(function(){v_=!1;var r=Xn;Xn=[];for(var a=0;a<r.length;a++){var n=r[a];
n.observer.unobserve(n.instance)}}))}Ga.prototype.getClientRects=function(){var e=[];return pa(this._fragmentFiber.child,!1,X$,e,void 0,void 0),e};function X$(e,t){
if(e.tag===6){e=e.stateNode;var o=e.ownerDocument.createRange();o.selectNodeContents(e),t.push.apply(t,o.getClientRects())}else e=No(e),t.push.apply(t,e.getClientRects());
return!1}Ga.prototype.getRootNode=function(e){var t=Wf(this._fragmentFiber);return t===null?this:No(t).getRootNode(e)};Ga.prototype.compareDocumentPosition=function(e){
var t=Wf(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var o=[];pa(this._fragmentFiber.child,!1,S5,o,void 0,void 0);var r=No(t);if(o.
length===0){if(o=r,$P(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===
5||t.tag===27)break;t=t.return}t=null}t!=null&&(o=t)}t=this._fragmentFiber;var a=r=o.compareDocumentPosition(e);return o===e?a=Node.DOCUMENT_POSITION_CONTAINS:r&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(o=O8(t)[1],o===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=No(o).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=No(o[0]),a=No(o[o.length-1]);var n=$P(this.
_fragmentFiber)?t.parentElement:r;if(n==null)return Node.DOCUMENT_POSITION_DISCONNECTED;r=n.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,n=n.compareDocumentPosition(
a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=t.compareDocumentPosition(e),l=a.compareDocumentPosition(e),s=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=r&&n&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,t=r&&t===e||n&&a===e||s||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!r&&t===e||
!n&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||Q$(t,this._fragmentFiber,
o[0],o[o.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function Q$(e,t,o,r,a){var n=Bf(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(o=!!n)e:{
for(;n!==null;){if(n.tag===7&&(n===t||n.alternate===t)){o=!0;break e}n=n.return}o=!1}return o}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(n===null)return n=a.ownerDocument,
a===n||a===n.documentElement||a===n.body;e:{for(n=t,t=Wf(t);n!==null;){if(!(n.tag!==5&&n.tag!==3&&n.tag!==27||n!==t&&n.alternate!==t)){n=!0;break e}n=n.return}n=
!1}return n}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!n)&&!(t=n===o)&&(t=I_(o,n,YP),t===null?t=!1:(pa(t,!0,kG,n,o),n=sm,sm=null,t=n!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?
((t=!!n)&&!(t=n===r)&&(t=I_(r,n,YP),t===null?t=!1:(pa(t,!0,TG,n,r),n=sm,y_=sm=null,t=n!==null)),t):!1}function h8(e,t){var o=e.ownerDocument.createRange();o.selectNodeContents(
e),e=o.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Ga.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(Y(566));var t=[];pa(this._fragmentFiber.child,!1,S5,t,void 0,void 0);var o=e!==!1;if(t.length===0){var r=O8(this._fragmentFiber);
if(r=o?r[1]||r[0]||Wf(this._fragmentFiber):r[0]||r[1],r===null)return;if(r.tag===6){e=No(r),h8(e,o);return}if(r=No(r),r.nodeType!==9){if(r.nodeType===11){o="hos\
t"in r?r.host:null,o!==null&&o.scrollIntoView(e);return}r.scrollIntoView(e)}}for(r=o?t.length-1:0;r!==(o?-1:t.length);){var a=t[r];a.tag===6?(a=No(a),h8(a,o)):No(
a).scrollIntoView(e),r+=o?-1:1}};function W$(e,t){return e=No(e),pN(e,t),!1}function pN(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(t)}function hN(e,t){var o=t._eventListeners;if(o!==null)for(var r=0;r<o.length;r++){var a=o[r];e.addEventListener(a.type,a.attachedListener,Fm(a.optionsOrUseCapture))}
e.nodeType!==3&&(o=t._observers,o!==null&&o.forEach(function(n){for(var i=0,l=0;l<Xn.length;l++){var s=Xn[l];(s.fragmentInstance!==t||s.observer!==n||s.instance!==
e)&&(Xn[i++]=s)}Xn.length=i,n.observe(e)}),pN(e,t))}function Z$(e,t){var o=t._eventListeners;if(o!==null)for(var r=0;r<o.length;r++){var a=o[r];e.removeEventListener(
a.type,a.attachedListener,Fm(a.optionsOrUseCapture))}e.nodeType!==3&&(o=t._observers,o!==null&&o.forEach(function(n){typeof n.rootMargin=="string"?Y$(t,n,e):n.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function _k(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var o=t;switch(t=t.nextSibling,
o.nodeName){case"HTML":case"HEAD":case"BODY":_k(o),tI(o);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(o.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(o)}}function J$(e,t,o,r){for(;e.nodeType===1;){var a=o;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!r&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(r){if(!e[ox])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(n=e.getAttribute("rel"),n==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(n!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:
a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(n=e.getAttribute("src"),(n!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==
null?null:a.crossOrigin))&&n&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var n=a.
name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===n)return e}else return e;if(e=Cn(e.nextSibling),e===null)break}return null}function eY(e,t,o){
if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!o||(e=Cn(e.nextSibling),e===null))return null;return e}
function gN(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=Cn(e.nextSibling),e===null))return null;return e}function kk(e){
return e.data==="$?"||e.data==="$~"}function C5(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function tY(e,t){var o=e.ownerDocument;
if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||o.readyState!=="loading")t();else{var r=function(){t(),o.removeEventListener("DOMContentLoaded",r)};o.addEventListener(
"DOMContentLoaded",r),e._reactRetry=r}}function Cn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$\
!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var Tk=null;function g8(e){e=e.nextSibling;for(var t=0;e;){
if(e.nodeType===8){var o=e.data;if(o==="/$"||o==="/&"){if(t===0)return Cn(e.nextSibling);t--}else o!=="$"&&o!=="$!"&&o!=="$?"&&o!=="$~"&&o!=="&"||t++}e=e.nextSibling}
return null}function x8(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var o=e.data;if(o==="$"||o==="$!"||o==="$?"||o==="$~"||o==="&"){if(t===0)return e;
t--}else o!=="/$"&&o!=="/&"||t++}e=e.previousSibling}return null}function oY(e,t){function o(){r=!0}if(e.ownerDocument.activeElement===e)return!0;var r=!1;try{e.
ownerDocument.addEventListener("focus",o,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",o,!0)}return r}
function rY(e){d8(function(){d8(function(t){return e(t)})})}function xN(e,t,o){switch(t=$g(o),e){case"html":if(e=t.documentElement,!e)throw Error(Y(452));return e;case"\
head":if(e=t.head,!e)throw Error(Y(453));return e;case"body":if(e=t.body,!e)throw Error(Y(454));return e;default:throw Error(Y(451))}}function vN(e,t,o){for(var r in o){
var a=o[r];o.hasOwnProperty(r)&&a!=null&&It(e,t,r,null,D$,a)}o.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===qi&&(e.onclick=null),tI(e)}function b_(e){
for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);tI(e)}var _n=new Map,v8=new Set;function Yg(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();
if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var Ql=dt.d;dt.d={f:aY,r:nY,D:iY,C:lY,L:sY,m:cY,X:dY,S:fY,M:uY};function aY(){
var e=Ql.f(),t=hI();return e||t}function nY(e){var t=jm(e);t!==null&&t.tag===5&&t.type==="form"?oB(t):Ql.r(e)}var Ym=typeof document>"u"?null:document;function bN(e,t,o){
var r=Ym;if(r&&typeof t=="string"&&t){var a=In(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof o=="string"&&(a+='[crossorigin="'+o+'"]'),v8.has(a)||(v8.add(a),e={
rel:e,crossOrigin:o,href:t},r.querySelector(a)===null&&(t=r.createElement("link"),pr(t,"link",e),Xo(t),r.head.appendChild(t)))}}function iY(e){Ql.D(e),bN("dns-p\
refetch",e,null)}function lY(e,t){Ql.C(e,t),bN("preconnect",e,t)}function sY(e,t,o){Ql.L(e,t,o);var r=Ym;if(r&&e&&t){var a='link[rel="preload"][as="'+In(t)+'"]';
t==="image"&&o&&o.imageSrcSet?(a+='[imagesrcset="'+In(o.imageSrcSet)+'"]',typeof o.imageSizes=="string"&&(a+='[imagesizes="'+In(o.imageSizes)+'"]')):a+='[href="'+
In(e)+'"]';var n=a;switch(t){case"style":n=Lm(e);break;case"script":n=Xm(e)}if(!(_n.has(n)||(e=Dt({rel:"preload",href:t==="image"&&o&&o.imageSrcSet?void 0:e,as:t},
o),_n.set(n,e),r.querySelector(a)!==null||t==="style"&&r.querySelector(sx(n))||t==="script"&&r.querySelector(cx(n))))){var i=r.createElement("link");pr(i,"link",
e),t==="style"&&(i[M0]=!0,i.onload=i.onerror=function(){Y8(i)}),Xo(i),r.head.appendChild(i)}}}function cY(e,t){Ql.m(e,t);var o=Ym;if(o&&e){var r=t&&typeof t.as==
"string"?t.as:"script",a='link[rel="modulepreload"][as="'+In(r)+'"][href="'+In(e)+'"]',n=a;switch(r){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":n=Xm(e)}if(!_n.has(n)&&(e=Dt({rel:"modulepreload",href:e},t),_n.set(n,e),o.querySelector(a)===null)){switch(r){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(o.querySelector(cx(n)))return}r=o.createElement("link"),pr(r,"l\
ink",e),Xo(r),o.head.appendChild(r)}}}function fY(e,t,o){Ql.S(e,t,o);var r=Ym;if(r&&e){var a=ym(r).hoistableStyles,n=Lm(e);t=t||"default";var i=a.get(n);if(!i){
var l={loading:0,preload:null};if(i=r.querySelector(sx(n)))l.loading=5;else{e=Dt({rel:"stylesheet",href:e,"data-precedence":t},o),(o=_n.get(n))&&_5(e,o);var s=i=
r.createElement("link");Xo(s),pr(s,"link",e),s._p=new Promise(function(c,u){s.onload=c,s.onerror=u}),s.addEventListener("load",function(){l.loading|=1}),s.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,y0(i,t,r)}i={type:"stylesheet",instance:i,count:1,state:l},a.set(n,i)}}}function dY(e,t){Ql.X(e,t);var o=Ym;if(o&&
e){var r=ym(o).hoistableScripts,a=Xm(e),n=r.get(a);n||(n=o.querySelector(cx(a)),n||(e=Dt({src:e,async:!0},t),(t=_n.get(a))&&k5(e,t),n=o.createElement("script"),
Xo(n),pr(n,"link",e),o.head.appendChild(n)),n={type:"script",instance:n,count:1,state:null},r.set(a,n))}}function uY(e,t){Ql.M(e,t);var o=Ym;if(o&&e){var r=ym(o).
hoistableScripts,a=Xm(e),n=r.get(a);n||(n=o.querySelector(cx(a)),n||(e=Dt({src:e,async:!0,type:"module"},t),(t=_n.get(a))&&k5(e,t),n=o.createElement("script"),Xo(
n),pr(n,"link",e),o.head.appendChild(n)),n={type:"script",instance:n,count:1,state:null},r.set(a,n))}}function b8(e,t,o,r){var a=(a=oc.current)?Yg(a):null;if(!a)
throw Error(Y(446));switch(e){case"meta":case"title":return null;case"style":return typeof o.precedence=="string"&&typeof o.href=="string"?(o=Lm(o.href),t=ym(a).
hoistableStyles,r=t.get(o),r||(r={type:"style",instance:null,count:0,state:null},t.set(o,r)),r):{type:"void",instance:null,count:0,state:null};case"link":if(o.rel===
"stylesheet"&&typeof o.href=="string"&&typeof o.precedence=="string"){e=Lm(o.href);var n=ym(a).hoistableStyles,i=n.get(e);if(i||(a=a.ownerDocument||a,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},n.set(e,i),(n=a.querySelector(sx(e)))?n._p||(i.instance=n,i.state.loading=5):(n=_n.get(e),n||(n=
{rel:"preload",as:"style",href:o.href,crossOrigin:o.crossOrigin,integrity:o.integrity,media:o.media,hrefLang:o.hrefLang,referrerPolicy:o.referrerPolicy},_n.set(
e,n)),mY(a,e,n,i.state))),t&&r===null)throw Error(Y(528,""));return i}if(t&&r!==null)throw Error(Y(529,""));return null;case"script":return t=o.async,o=o.src,typeof o==
"string"&&t&&typeof t!="function"&&typeof t!="symbol"?(o=Xm(o),t=ym(a).hoistableScripts,r=t.get(o),r||(r={type:"script",instance:null,count:0,state:null},t.set(
o,r)),r):{type:"void",instance:null,count:0,state:null};default:throw Error(Y(444,e))}}function Lm(e){return'href="'+In(e)+'"'}function sx(e){return'link[rel="s\
tylesheet"]['+e+"]"}function yN(e){return Dt({},e,{"data-precedence":e.precedence,precedence:null})}function mY(e,t,o,r){if(t=e.querySelector('link[rel="preload\
"][as="style"]['+t+"]")){if(t[M0]!==!0){r.loading=1;return}}else t=e.createElement("link"),t[M0]=!0,t.onload=t.onerror=Y8.bind(null,t),pr(t,"link",o),Xo(t),e.head.
appendChild(t);r.preload=t,t.addEventListener("load",function(){return r.loading|=1}),t.addEventListener("error",function(){return r.loading|=2})}function Xm(e){
return'[src="'+In(e)+'"]'}function cx(e){return"script[async]"+e}function y8(e,t,o){if(t.count++,t.instance===null)switch(t.type){case"style":var r=e.querySelector(
'style[data-href~="'+In(o.href)+'"]');if(r)return t.instance=r,Xo(r),r;var a=Dt({},o,{"data-href":o.href,"data-precedence":o.precedence,href:null,precedence:null});
return r=(e.ownerDocument||e).createElement("style"),Xo(r),pr(r,"style",a),y0(r,o.precedence,e),t.instance=r;case"stylesheet":a=Lm(o.href);var n=e.querySelector(
sx(a));if(n)return t.state.loading|=4,t.instance=n,Xo(n),n;r=yN(o),(a=_n.get(a))&&_5(r,a),n=(e.ownerDocument||e).createElement("link"),Xo(n);var i=n;return i._p=
new Promise(function(l,s){i.onload=l,i.onerror=s}),pr(n,"link",r),t.state.loading|=4,y0(n,o.precedence,e),t.instance=n;case"script":return n=Xm(o.src),(a=e.querySelector(
cx(n)))?(t.instance=a,Xo(a),a):(r=o,(a=_n.get(n))&&(r=Dt({},o),k5(r,a)),e=e.ownerDocument||e,a=e.createElement("script"),Xo(a),pr(a,"link",r),e.head.appendChild(
a),t.instance=a);case"void":return null;default:throw Error(Y(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(r=t.instance,t.state.loading|=4,
y0(r,o.precedence,e));return t.instance}function y0(e,t,o){for(var r=o.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=r.length?
r[r.length-1]:null,n=a,i=0;i<r.length;i++){var l=r[i];if(l.dataset.precedence===t)n=l;else if(n!==a)break}n?n.parentNode.insertBefore(e,n.nextSibling):(t=o.nodeType===
9?o.head:o,t.insertBefore(e,t.firstChild))}function _5(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),
e.title==null&&(e.title=t.title)}function k5(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),
e.integrity==null&&(e.integrity=t.integrity)}var I0=null;function I8(e,t,o){if(I0===null){var r=new Map,a=I0=new Map;a.set(o,r)}else a=I0,r=a.get(o),r||(r=new Map,
a.set(o,r));if(r.has(e))return r;for(r.set(e,null),o=o.getElementsByTagName(e),a=0;a<o.length;a++){var n=o[a];if(!(n[ox]||n[fr]||e==="link"&&n.getAttribute("rel")===
"stylesheet")&&n.namespaceURI!=="http://www.w3.org/2000/svg"){var i=n.getAttribute(t)||"";i=e+i;var l=r.get(i);l?l.push(n):r.set(i,[n])}}return r}function Rk(e,t,o){
e=e.ownerDocument||e,e.head.insertBefore(o,t==="title"?e.querySelector("head > title"):null)}function pY(e,t,o){if(o===1||t.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||
typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":
if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function w8(e,t){return e===
"img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function IN(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function wN(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function S8(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.
imgBytes+=wN(t),e.suspenseyImages.push(t)),e=xY.bind(e),t.decode().then(e,e))}function hY(e,t,o,r){if(o.type==="stylesheet"&&(typeof r.media!="string"||matchMedia(
r.media).matches!==!1)&&(o.state.loading&4)===0){if(o.instance===null){var a=Lm(r.href),n=t.querySelector(sx(a));if(n){t=n._p,t!==null&&typeof t=="object"&&typeof t.
then=="function"&&(e.count++,e=Xg.bind(e),t.then(e,e)),o.state.loading|=4,o.instance=n,Xo(n);return}n=t.ownerDocument||t,r=yN(r),(a=_n.get(a))&&_5(r,a),n=n.createElement(
"link"),Xo(n);var i=n;i._p=new Promise(function(l,s){i.onload=l,i.onerror=s}),pr(n,"link",r),o.instance=n}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(o,t),(t=o.state.preload)&&(o.state.loading&3)===0&&(e.count++,o=Xg.bind(e),t.addEventListener("load",o),t.addEventListener("error",o))}}var w0=0;function gY(e,t){
return e.stylesheets&&e.count===0&&S0(e,e.stylesheets),0<e.count||0<e.imgCount?function(o){var r=setTimeout(function(){if(e.stylesheets&&S0(e,e.stylesheets),e.unsuspend){
var n=e.unsuspend;e.unsuspend=null,n()}},6e4+t);0<e.imgBytes&&w0===0&&(w0=62500*P$());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
S0(e,e.stylesheets),e.unsuspend)){var n=e.unsuspend;e.unsuspend=null,n()}},(e.imgBytes>w0?50:800)+t);return e.unsuspend=o,function(){e.unsuspend=null,clearTimeout(
r),clearTimeout(a)}}:null}function SN(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)S0(e,e.stylesheets);else if(e.unsuspend){var t=e.
unsuspend;e.unsuspend=null,t()}}}function Xg(){this.count--,SN(this)}function xY(){this.imgCount--,SN(this)}var Z0=null;function S0(e,t){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Z0=new Map,t.forEach(vY,e),Z0=null,Xg.call(e))}function vY(e,t){if(!(t.state.loading&4)){var o=Z0.get(e);if(o)var r=o.get(null);else{o=new Map,
Z0.set(e,o);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),n=0;n<a.length;n++){var i=a[n];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(o.set(i.dataset.precedence,i),r=i)}r&&o.set(null,r)}a=t.instance,i=a.getAttribute("data-precedence"),n=o.get(i)||r,n===r&&o.set(null,a),o.set(
i,a),this.count++,r=Xg.bind(this),a.addEventListener("load",r),a.addEventListener("error",r),n?n.parentNode.insertBefore(a,n.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Hm={$$typeof:Ui,Provider:null,Consumer:null,_currentValue:Ff,_currentValue2:Ff,_threadCount:0};function bY(e,t,o,r,a,n,i,l,s){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=$2(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=$2(0),this.hiddenUpdates=$2(null),this.identifierPrefix=
r,this.onUncaughtError=a,this.onCaughtError=n,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=s,this.transitionTypes=null,
this.incompleteTransitions=new Map}function CN(e,t,o,r,a,n,i,l,s,c,u,d){return e=new bY(e,t,o,i,s,c,u,d,l),t=1,n===!0&&(t|=24),n=ua(3,null,null,t),e.current=n,n.
stateNode=e,t=Kk(),t.refCount++,e.pooledCache=t,t.refCount++,n.memoizedState={element:r,isDehydrated:o,cache:t},Xk(n),e}function _N(e){return e?(e=gm,e):gm}function kN(e,t,o,r,a,n){
a=_N(a),r.context===null?r.context=a:r.pendingContext=a,r=ac(t),r.payload={element:o},n=n===void 0?null:n,n!==null&&(r.callback=n),o=nc(e,r,t),o!==null&&(ma(o,e,
t),Tg(o,e,t))}function C8(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var o=e.retryLane;e.retryLane=o!==0&&o<t?o:t}}function T5(e,t){C8(e,t),(e=e.alternate)&&
C8(e,t)}function TN(e){if(e.tag===13||e.tag===31){var t=ed(e,67108864);t!==null&&ma(t,e,67108864),T5(e,67108864)}}function _8(e){if(e.tag===13||e.tag===31){var t=qa();
t=Pk(t);var o=ed(e,t);o!==null&&ma(o,e,t),T5(e,t)}}var Vm=!0;function yY(e,t,o,r){var a=ke.T;ke.T=null;var n=dt.p;try{dt.p=2,R5(e,t,o,r)}finally{dt.p=n,ke.T=a}}
function IY(e,t,o,r){var a=ke.T;ke.T=null;var n=dt.p;try{dt.p=8,R5(e,t,o,r)}finally{dt.p=n,ke.T=a}}function R5(e,t,o,r){if(Vm){var a=Mk(r);if(a===null)g_(e,t,r,
J0,o),k8(e,r);else if(SY(a,e,t,o,r))r.stopPropagation();else if(k8(e,r),t&4&&-1<wY.indexOf(e)){for(;a!==null;){var n=jm(a);if(n!==null)switch(n.tag){case 3:if(n=
n.stateNode,n.current.memoizedState.isDehydrated){var i=zf(n.pendingLanes);if(i!==0){var l=n;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var s=1<<31-Ua(i);l.entanglements[1]|=
s,i&=~s}Qi(n),(ft&6)===0&&($0=Ha()+500,lx(0,!1))}}break;case 31:case 13:l=ed(n,2),l!==null&&ma(l,n,2),hI(),T5(n,2)}if(n=Mk(r),n===null&&g_(e,t,r,J0,o),n===a)break;
a=n}a!==null&&r.stopPropagation()}else g_(e,t,r,null,o)}}function Mk(e){return e=Nk(e),M5(e)}var J0=null;function M5(e){if(J0=null,e=Bf(e),e!==null){var t=Zg(e);
if(t===null)e=null;else{var o=t.tag;if(o===13){if(e=D8(t),e!==null)return e;e=null}else if(o===31){if(e=z8(t),e!==null)return e;e=null}else if(o===3){if(t.stateNode.
current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return J0=e,null}function RN(e){switch(e){case"b\
eforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"\
focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"\
pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touch\
start":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"\
afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":
return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointero\
ut":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"\
message":switch(BG()){case L8:return 2;case H8:return 8;case R0:case NG:return 32;case V8:return 268435456;default:return 32}default:return 32}}var Ak=!1,cc=null,
fc=null,dc=null,Qg=new Map,Wg=new Map,Xs=[],wY="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend \
dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function k8(e,t){
switch(e){case"focusin":case"focusout":cc=null;break;case"dragenter":case"dragleave":fc=null;break;case"mouseover":case"mouseout":dc=null;break;case"pointerover":case"\
pointerout":Qg.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":Wg.delete(t.pointerId)}}function gg(e,t,o,r,a,n){return e===null||e.nativeEvent!==
n?(e={blockedOn:t,domEventName:o,eventSystemFlags:r,nativeEvent:n,targetContainers:[a]},t!==null&&(t=jm(t),t!==null&&TN(t)),e):(e.eventSystemFlags|=r,t=e.targetContainers,
a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function SY(e,t,o,r,a){switch(t){case"focusin":return cc=gg(cc,e,t,o,r,a),!0;case"dragenter":return fc=gg(fc,e,t,o,r,a),
!0;case"mouseover":return dc=gg(dc,e,t,o,r,a),!0;case"pointerover":var n=a.pointerId;return Qg.set(n,gg(Qg.get(n)||null,e,t,o,r,a)),!0;case"gotpointercapture":return n=
a.pointerId,Wg.set(n,gg(Wg.get(n)||null,e,t,o,r,a)),!0}return!1}function MN(e){var t=Bf(e.target);if(t!==null){var o=Zg(t);if(o!==null){if(t=o.tag,t===13){if(t=
D8(o),t!==null){e.blockedOn=t,ZP(e.priority,function(){_8(o)});return}}else if(t===31){if(t=z8(o),t!==null){e.blockedOn=t,ZP(e.priority,function(){_8(o)});return}}else if(t===
3&&o.stateNode.current.memoizedState.isDehydrated){e.blockedOn=o.tag===3?o.stateNode.containerInfo:null;return}}}e.blockedOn=null}function C0(e){if(e.blockedOn!==
null)return!1;for(var t=e.targetContainers;0<t.length;){var o=Mk(e.nativeEvent);if(o===null){o=e.nativeEvent;var r=new o.constructor(o.type,o);z_=r,o.target.dispatchEvent(
r),z_=null}else return t=jm(o),t!==null&&TN(t),e.blockedOn=o,!1;t.shift()}return!0}function T8(e,t,o){C0(e)&&o.delete(t)}function CY(){Ak=!1,cc!==null&&C0(cc)&&
(cc=null),fc!==null&&C0(fc)&&(fc=null),dc!==null&&C0(dc)&&(dc=null),Qg.forEach(T8),Wg.forEach(T8)}function a0(e,t){e.blockedOn===t&&(e.blockedOn=null,Ak||(Ak=!0,
Fo.unstable_scheduleCallback(Fo.unstable_NormalPriority,CY)))}var n0=null;function R8(e){n0!==e&&(n0=e,Fo.unstable_scheduleCallback(Fo.unstable_NormalPriority,function(){
n0===e&&(n0=null);for(var t=0;t<e.length;t+=3){var o=e[t],r=e[t+1],a=e[t+2];if(typeof r!="function"){if(M5(r||o)===null)continue;break}var n=jm(o);n!==null&&(e.
splice(t,3),t-=3,X_(n,{pending:!0,data:a,method:o.method,action:r},r,a))}}))}function Um(e){function t(s){return a0(s,e)}cc!==null&&a0(cc,e),fc!==null&&a0(fc,e),
dc!==null&&a0(dc,e),Qg.forEach(t),Wg.forEach(t);for(var o=0;o<Xs.length;o++){var r=Xs[o];r.blockedOn===e&&(r.blockedOn=null)}for(;0<Xs.length&&(o=Xs[0],o.blockedOn===
null);)MN(o),o.blockedOn===null&&Xs.shift();if(o=(e.ownerDocument||e).$$reactFormReplay,o!=null)for(r=0;r<o.length;r+=3){var a=o[r],n=o[r+1],i=a[ha]||null;if(typeof n==
"function")i||R8(o);else if(i){var l=null;if(n&&n.hasAttribute("formAction")){if(a=n,i=n[ha]||null)l=i.formAction;else if(M5(a)!==null)continue}else l=i.action;
typeof l=="function"?o[r+1]=l:(o.splice(r,3),r-=3),R8(o)}}}function AN(){function e(n){n.canIntercept&&n.info==="react-transition"&&n.intercept({handler:function(){
return new Promise(function(i){return a=i})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),r||setTimeout(o,20)}function o(){if(!r&&!navigation.
transition){var n=navigation.currentEntry;n&&n.url!=null&&navigation.navigate(n.url,{state:n.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation==
"object"){var r=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigat\
eerror",t),setTimeout(o,100),function(){r=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener(
"navigateerror",t),a!==null&&(a(),a=null)}}}function A5(e){this._internalRoot=e}vI.prototype.render=A5.prototype.render=function(e){var t=this._internalRoot;if(t===
null)throw Error(Y(409));var o=t.current,r=qa();kN(o,r,e,t,null,null)};vI.prototype.unmount=A5.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){
this._internalRoot=null;var t=e.containerInfo;kN(e.current,2,null,e,null,null),hI(),t[qm]=null}};function vI(e){this._internalRoot=e}vI.prototype.unstable_scheduleHydration=
function(e){if(e){var t=$8();e={blockedOn:null,target:e,priority:t};for(var o=0;o<Xs.length&&t!==0&&t<Xs[o].priority;o++);Xs.splice(o,0,e),o===0&&MN(e)}};var M8=A8.
version;if(M8!=="19.3.1")throw Error(Y(527,M8,"19.3.1"));dt.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(
Y(188)):(e=Object.keys(e).join(","),Error(Y(268,e)));return e=_G(t),e=e!==null?P8(e):null,e=e===null?null:e.stateNode,e};var _Y={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:ke,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(xg=__REACT_DEVTOOLS_GLOBAL_HOOK__,!xg.isDisabled&&
xg.supportsFiber))try{Jg=xg.inject(_Y),Va=xg}catch{}var xg;bI.createRoot=function(e,t){if(!E8(e))throw Error(Y(299));var o=!1,r="",a=fB,n=dB,i=uB;return t!=null&&
(t.unstable_strictMode===!0&&(o=!0),t.identifierPrefix!==void 0&&(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&
(n=t.onCaughtError),t.onRecoverableError!==void 0&&(i=t.onRecoverableError)),t=CN(e,1,!1,null,null,o,r,null,a,n,i,AN),e[qm]=t.current,I5(e),new A5(t)};bI.hydrateRoot=
function(e,t,o){if(!E8(e))throw Error(Y(299));var r=!1,a="",n=fB,i=dB,l=uB,s=null;return o!=null&&(o.unstable_strictMode===!0&&(r=!0),o.identifierPrefix!==void 0&&
(a=o.identifierPrefix),o.onUncaughtError!==void 0&&(n=o.onUncaughtError),o.onCaughtError!==void 0&&(i=o.onCaughtError),o.onRecoverableError!==void 0&&(l=o.onRecoverableError),
o.formState!==void 0&&(s=o.formState)),t=CN(e,1,!0,t,o??null,r,a,s,n,i,l,AN),t.context=_N(null),o=t.current,r=qa(),r=Pk(r),a=ac(r),a.callback=null,nc(o,a,r),o=r,
t.current.lanes=o,tx(t,o),Qi(t),e[qm]=t.current,I5(e),new vI(t)};bI.version="19.3.1"});var PN=Wa((jze,zN)=>{"use strict";function DN(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{
__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(DN)}catch(e){console.error(e)}}DN(),zN.exports=EN()});var XN=Wa(YN=>{"use strict";var tp=E();function AY(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var EY=typeof Object.is=="function"?Object.is:AY,DY=tp.useState,
zY=tp.useEffect,PY=tp.useLayoutEffect,OY=tp.useDebugValue;function BY(e,t){var o=t(),r=DY({inst:{value:o,getSnapshot:t}}),a=r[0].inst,n=r[1];return PY(function(){
a.value=o,a.getSnapshot=t,B5(a)&&n({inst:a})},[e,o,t]),zY(function(){return B5(a)&&n({inst:a}),e(function(){B5(a)&&n({inst:a})})},[e]),OY(o),o}function B5(e){var t=e.
getSnapshot;e=e.value;try{var o=t();return!EY(e,o)}catch{return!0}}function NY(e,t){return t()}var FY=typeof window>"u"||typeof window.document>"u"||typeof window.
document.createElement>"u"?NY:BY;YN.useSyncExternalStore=tp.useSyncExternalStore!==void 0?tp.useSyncExternalStore:FY});var WN=Wa((Jze,QN)=>{"use strict";QN.exports=XN()});function at(e){return Object.keys(e)}function mw(e){return e&&typeof e=="object"&&!Array.isArray(e)}function hp(e,t){let o={...e},r=t;return mw(e)&&mw(t)&&Object.keys(t).forEach(a=>{mw(r[a])&&a in e?
o[a]=hp(o[a],r[a]):o[a]=r[a]}),o}function FT(e){return e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}function SL(e){return typeof e!="string"||!e.includes("var(--mantine-scale)")?e:e.match(/^calc\((.*?)\)$/)?.[1].split("*")[0].trim()}function cs(e){let t=SL(e);
return typeof t=="number"?t:typeof t=="string"?t.includes("calc")||t.includes("var")?t:t.includes("px")?Number(t.replace("px","")):t.includes("rem")?Number(t.replace(
"rem",""))*16:t.includes("em")?Number(t.replace("em",""))*16:Number(t):NaN}function LT(e){return e==="0rem"?"0rem":`calc(${e} * var(--mantine-scale))`}function HT(e,{shouldScale:t=!1}={}){function o(r){if(r===0||r==="0")return`0${e}`;if(typeof r==
"number"){let a=`${r/16}${e}`;return t?LT(a):a}if(typeof r=="string"){if(r===""||r.startsWith("calc(")||r.startsWith("clamp(")||r.includes("rgba("))return r;if(r.
includes(","))return r.split(",").map(n=>o(n)).join(",");if(r.includes(" "))return r.split(" ").map(n=>o(n)).join(" ");let a=r.replace("px","");if(!Number.isNaN(
Number(a))){let n=`${Number(a)/16}${e}`;return t?LT(n):n}}return r}return o}var D=HT("rem",{shouldScale:!0}),Oc=HT("em");function cl(e){return Object.keys(e).reduce((t,o)=>(e[o]!==void 0&&(t[o]=e[o]),t),{})}function Px(e){if(typeof e=="number")return!0;if(typeof e=="string"){if(e.startsWith("calc(")||e.startsWith("var(")||e.includes(" ")&&e.trim()!=="")return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
return e.trim().split(/\s+/).every(o=>t.test(o))}return!1}var tR=y(E(),1);function gd(e){return Array.isArray(e)||e===null?!1:typeof e=="object"?e.type!==tR.Fragment:!1}var Bx=y(E(),1);function kt(e){let t=(0,Bx.createContext)(null);return[t,()=>{let r=(0,Bx.use)(t);if(r===null)throw new Error(e);return r}]}function Iw(e,t){return o=>{if(typeof o!="string"||o.trim().length===0)throw new Error(t);return`${e}-${o}`}}function xd(e,t){let o=e;for(;(o=o.parentElement)&&!o.matches(t););return o}function oR(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].disabled)return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].disabled)return r}return e}function rR(e,t,o){
for(let r=e+1;r<t.length;r+=1)if(!t[r].disabled)return r;if(o){for(let r=0;r<t.length;r+=1)if(!t[r].disabled)return r}return e}function VL(e,t,o){return xd(e,o)===
xd(t,o)}function fs({parentSelector:e,siblingSelector:t,onKeyDown:o,loop:r=!0,activateOnFocus:a=!1,dir:n="rtl",orientation:i}){return l=>{o?.(l);let s=Array.from(
xd(l.currentTarget,e)?.querySelectorAll(t)||[]).filter(p=>VL(l.currentTarget,p,e)),c=s.findIndex(p=>l.currentTarget===p),u=rR(c,s,r),d=oR(c,s,r),f=n==="rtl"?d:u,
m=n==="rtl"?u:d;switch(l.key){case"ArrowRight":i==="horizontal"&&(l.stopPropagation(),l.preventDefault(),s[f].focus(),a&&s[f].click());break;case"ArrowLeft":i===
"horizontal"&&(l.stopPropagation(),l.preventDefault(),s[m].focus(),a&&s[m].click());break;case"ArrowUp":i==="vertical"&&(l.stopPropagation(),l.preventDefault(),
s[d].focus(),a&&s[d].click());break;case"ArrowDown":i==="vertical"&&(l.stopPropagation(),l.preventDefault(),s[u].focus(),a&&s[u].click());break;case"Home":l.stopPropagation(),
l.preventDefault(),s[rR(-1,s,!1)]?.focus();break;case"End":l.stopPropagation(),l.preventDefault(),s[oR(s.length,s,!1)]?.focus()}}}var UL={app:100,modal:200,popover:300,overlay:400,max:9999};function nt(e){return UL[e]}var Bc=()=>{};function aR(e,t={active:!0}){return typeof e!="function"||!t.active?t.onKeyDown||Bc:o=>{o.key==="Escape"&&(e(o),t.onTrigger?.())}}function ie(e,t="size",o=!0){if(e!==void 0)return Px(e)?o?D(e):e:`var(--${t}-${e})`}function Gt(e){return ie(e,"mantine-spacing")}function Ie(e){return e===void 0?
"var(--mantine-radius-default)":ie(e,"mantine-radius")}function lt(e){return ie(e,"mantine-font-size")}function nR(e){return ie(e,"mantine-line-height",!1)}function vd(e){
if(e)return ie(e,"mantine-shadow",!1)}function Ke(e,t){return o=>{e?.(o),t?.(o)}}function bd(e,t){return e in t?cs(t[e]):cs(e)}function gp(e,t){let o=e.map(r=>({value:r,px:bd(r,t)}));return o.sort((r,a)=>r.px-a.px),o}function Nc(e){return typeof e=="object"&&e!==null?"base"in e?e.base:void 0:e}function iR(e,t,o){return o?Array.from(xd(o,t)?.querySelectorAll(e)||[]).findIndex(r=>r===o):null}function ds(e,t,o){return t===void 0&&o===void 0?e:t!==void 0&&o===void 0?Math.max(e,t):Math.min(t===void 0&&o!==void 0?e:Math.max(e,t),o)}function yd(e="mantine-"){return`${e}${Math.random().toString(36).slice(2,11)}`}var Id=y(E(),1);function us(e){let t=(0,Id.useRef)(e);return(0,Id.useEffect)(()=>{t.current=e}),(0,Id.useMemo)(()=>((...o)=>t.current?.(...o)),[])}var ms=y(E(),1);function fl(e,t){let{delay:o,flushOnUnmount:r,leading:a,maxWait:n}=typeof t=="number"?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,i=us(
e),l=(0,ms.useRef)(0),s=(0,ms.useRef)(0),c=(0,ms.useRef)(null),u=(0,ms.useMemo)(()=>{let d=Object.assign((...f)=>{window.clearTimeout(l.current),c.current=f;let m=d.
_isFirstCall;d._isFirstCall=!1;function p(){window.clearTimeout(l.current),window.clearTimeout(s.current),l.current=0,s.current=0,d._isFirstCall=!0,d._hasPendingCallback=
!1}function h(){n!==void 0&&s.current===0&&(s.current=window.setTimeout(()=>{if(s.current=0,l.current!==0&&d._hasPendingCallback){let g=c.current;p(),i(...g)}},
n))}if(a&&m){i(...f);let g=()=>{p()},x=()=>{l.current!==0&&p()},b=()=>{p()};d.flush=x,d.cancel=b,l.current=window.setTimeout(g,o),h();return}if(a&&!m){d._hasPendingCallback=
!0;let g=()=>{l.current!==0&&(p(),i(...f))},x=()=>{p()};d.flush=g,d.cancel=x;let b=()=>{p()};l.current=window.setTimeout(b,o),h();return}d._hasPendingCallback=!0;
let I=()=>{l.current!==0&&(p(),i(...f))},v=()=>{p()};d.flush=I,d.cancel=v,l.current=window.setTimeout(I,o),h()},{flush:()=>{},cancel:()=>{},isPending:()=>d._hasPendingCallback,
_isFirstCall:!0,_hasPendingCallback:!1});return d},[i,o,a,n]);return(0,ms.useEffect)(()=>()=>{r?u.flush():u.cancel()},[u,r]),u}var wd=y(E(),1),qL=["mousedown","touchstart"];function ww(e,t,o,r=!0,a=!1){let n=(0,wd.useRef)(null),i=t||qL,l=(0,wd.useEffectEvent)(c=>{let{target:u}=c??{};if(!document.
body.contains(u)&&u?.tagName!=="HTML")return;let d=c.composedPath();Array.isArray(o)?o.every(f=>!!f&&!d.includes(f))&&e(c):n.current&&!d.includes(n.current)&&e(
c)}),s=i.join(",");return(0,wd.useEffect)(()=>{if(!r)return;let c=s.split(",");return c.forEach(u=>document.addEventListener(u,l,a)),()=>{c.forEach(u=>document.
removeEventListener(u,l,a))}},[s,r,a]),n}var Nx=y(E(),1);function jL(e,t){if(typeof t=="boolean")return t;if(typeof window<"u"&&"matchMedia"in window)try{return window.matchMedia(e).matches}catch{return!1}
return!1}function Fx(e,t,{getInitialValueInEffect:o}={getInitialValueInEffect:!0}){let[r,a]=(0,Nx.useState)(o?t:jL(e));return(0,Nx.useEffect)(()=>{try{if("match\
Media"in window){let n=window.matchMedia(e);a(n.matches);let i=l=>a(l.matches);return n.addEventListener("change",i),()=>{n.removeEventListener("change",i)}}}catch{
return}},[e]),r||!1}function Sw(e,t){return Fx("(prefers-color-scheme: dark)",e==="dark",t)?"dark":"light"}var Lx=y(E(),1),Kt=typeof document<"u"?Lx.useLayoutEffect:Lx.useEffect;var Sd=y(E(),1);function GL(e,t){return e.length!==t.length||t.some((o,r)=>!Object.is(o,e[r]))}function er(e,t){let o=(0,Sd.useRef)(!1),r=(0,Sd.useRef)(null),a=(0,Sd.useRef)(
void 0),n={};(0,Sd.useEffect)(()=>{let i=r.current===n,l=a.current;if(r.current=n,a.current=t,!o.current){o.current=!0;return}if(!i&&!(t&&l&&!GL(l,t)))return e()},
t)}var lR=y(E(),1);function xp({opened:e,shouldReturnFocus:t=!0}){let o=(0,lR.useRef)(null),r=()=>{o.current&&"focus"in o.current&&typeof o.current.focus=="functio\
n"&&o.current?.focus({preventScroll:!0})};return er(()=>{let a=-1,n=i=>{i.key==="Tab"&&window.clearTimeout(a)};if(document.addEventListener("keydown",n),e)o.current=
document.activeElement;else if(t){let i=document.activeElement;a=window.setTimeout(()=>{let l=document.activeElement;(l===null||l===document.body||l===i)&&r()},
10)}return()=>{window.clearTimeout(a),document.removeEventListener("keydown",n)}},[e,t]),r}var KL=/input|select|textarea|button|object|summary|iframe/,Cw="a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [\
contenteditable], [tabindex]";function $L(e){let t=e.getAttribute("contenteditable");return t!==null&&t!=="false"}function YL(e){let t=e.nodeName.toLowerCase();
return(t==="audio"||t==="video")&&e.hasAttribute("controls")}function XL(e){return e.style.display==="none"}function QL(e){if(e.getAttribute("aria-hidden")||e.getAttribute(
"hidden")||e.getAttribute("type")==="hidden")return!1;let t=e;for(;t&&!(t===document.body||t.nodeType===11);){if(XL(t))return!1;t=t.parentNode}return!0}function Cd(e){
let t=e.getAttribute("tabindex");return t===null&&(t=void 0),parseInt(t,10)}function Hx(e){let t=e.nodeName.toLowerCase(),o=!Number.isNaN(Cd(e));return(KL.test(
t)&&!e.disabled||$L(e)||YL(e)||e instanceof HTMLAnchorElement&&e.href||o)&&QL(e)}function _w(e){let t=Cd(e);return(Number.isNaN(t)||t>=0)&&Hx(e)}function sR(e){
let t=Array.from(e.querySelectorAll(Cw)).filter(_w),o=t.filter(a=>Cd(a)>0).sort((a,n)=>Cd(a)-Cd(n)),r=t.filter(a=>!(Cd(a)>0));return[...o,...r]}var WL=["date","time","datetime-local","month","week"],ZL=["audio","video","iframe","object","embed"];function kw(e){return!!e&&e.tagName==="INPUT"&&e.type==="r\
adio"}function cR(e,t){return e.name!==""&&e.name===t.name&&e.form===t.form}function JL(e){let t=e.nodeName.toLowerCase();return t==="input"?WL.includes(e.type):
ZL.includes(t)}function eH(e,t){let o=sR(e);return o.filter(r=>r===t||!kw(r)?!0:kw(t)&&cR(r,t)?!1:r.checked?!0:!o.some(a=>kw(a)&&a.checked&&cR(a,r)))}function tH(e,t,o,r){
let a=e.indexOf(t);if(a!==-1)return a+1;if(t===o)return 0;let n=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,i=e.findIndex(l=>(t.compareDocumentPosition(
l)&n)!==0);return i===-1?0:i}function oH(e,t,o){let r=eH(e,t);o&&r.reverse();let a=tH(r,t,e,o);return[...r.slice(a),...r.slice(0,a)].filter(n=>n!==t)}function fR(e,t){
for(let o of e)if(o.focus(),t.activeElement===o)return}function dR(e,t){let o=e.getRootNode(),r=o.activeElement;if(!r||r!==e&&!e.contains(r))return;let a=oH(e,r,
t.shiftKey);if(JL(r)){setTimeout(()=>{let n=o.activeElement;e.isConnected&&n!==r&&n!==a[0]&&fR([...a,r],o)});return}t.preventDefault(),fR(a,o)}var _d=y(E(),1),Tw=new Set;function rH(e,t){let o=t.getRootNode().activeElement;if(!o)return!1;for(let r of Tw){let a=r.current;if(r!==e&&a&&a!==t&&t.contains(a)&&
a.contains(o))return!0}return!1}function Rw(e=!0){let t=(0,_d.useRef)(null),o=a=>{let n=a.querySelector("[data-autofocus]");if(!n){let i=Array.from(a.querySelectorAll(
Cw));n=i.find(_w)||i.find(Hx)||null,!n&&Hx(a)&&(n=a)}n?n.focus({preventScroll:!0}):console.warn("[@mantine/hooks/use-focus-trap] Failed to find focusable elemen\
t within provided node",a)},r=(0,_d.useCallback)(a=>{if(e){if(a===null){t.current=null;return}t.current!==a&&(setTimeout(()=>{a.getRootNode()?o(a):console.warn(
"[@mantine/hooks/use-focus-trap] Ref node is not part of the dom",a)}),t.current=a)}},[e]);return(0,_d.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.
current&&o(t.current)});let a=n=>{n.key!=="Tab"||n.defaultPrevented||!t.current||rH(t,t.current)||dR(t.current,n)};return Tw.add(t),document.addEventListener("k\
eydown",a),()=>{Tw.delete(t),document.removeEventListener("keydown",a)}},[e]),r}var uR=y(E(),1),aH=e=>(e+1)%1e6;function vp(){let[,e]=(0,uR.useReducer)(aH,0);return e}var kd=y(E(),1);function Oe(e){let t=(0,kd.useId)(),[o,r]=(0,kd.useState)(`mantine-${t.replace(/:/g,"")}`),a=(0,kd.useRef)(!1);return Kt(()=>{a.current||(a.current=
!0,r(yd()))},[]),typeof e=="string"?e:o}var Vx=y(E(),1);function ps(e,t,o){let r=(0,Vx.useEffectEvent)(t);(0,Vx.useEffect)(()=>(window.addEventListener(e,r,o),()=>window.removeEventListener(e,r,o)),[e])}var dl=y(E(),1);function nH(e,t="use-local-storage"){try{return JSON.stringify(e)}catch{throw new Error(`@mantine/hooks ${t}: Failed to serialize the value`)}}function mR(e){
try{return e&&JSON.parse(e)}catch{return e}}function pR(e){return{getItem:a=>{try{return window[e].getItem(a)}catch{return console.warn("use-local-storage: Fail\
ed to get value from storage, localStorage is blocked"),null}},setItem:(a,n)=>{try{window[e].setItem(a,n)}catch{console.warn("use-local-storage: Failed to set v\
alue to storage, localStorage is blocked")}},removeItem:a=>{try{window[e].removeItem(a)}catch{console.warn("use-local-storage: Failed to remove value from stora\
ge, localStorage is blocked")}}}}function hR(e,t){let o=e==="localStorage"?"mantine-local-storage":"mantine-session-storage",{getItem:r,setItem:a,removeItem:n}=pR(
e);return function({key:l,defaultValue:s,getInitialValueInEffect:c=!0,sync:u=!0,deserialize:d=mR,serialize:f=m=>nH(m,t)}){let m=(0,dl.useCallback)(g=>{let x;try{
x=typeof window>"u"||!(e in window)||window[e]===null||!!g}catch{x=!0}if(x)return s;let b=r(l);return b!==null?d(b):s},[l,s]),[p,h]=(0,dl.useState)(m(c)),I=(0,dl.useCallback)(
g=>{g instanceof Function?h(x=>{let b=g(x);return a(l,f(b)),queueMicrotask(()=>{window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:b}}))}),b}):(a(l,f(g)),
window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:g}})),h(g))},[l]),v=(0,dl.useCallback)(()=>{n(l),h(s),window.dispatchEvent(new CustomEvent(o,{detail:{
key:l,value:s}}))},[l,s]);return ps("storage",g=>{u&&g.storageArea===window[e]&&g.key===l&&h(d(g.newValue??void 0))}),ps(o,g=>{u&&g.detail.key===l&&h(g.detail.value)}),
(0,dl.useEffect)(()=>{s!==void 0&&p===void 0&&I(s)},[s,p,I]),(0,dl.useEffect)(()=>{let g=m();g!==void 0&&I(g)},[l]),[p===void 0?s:p,I,v]}}function gR(e){let{getItem:t}=pR(
e);return function({key:r,defaultValue:a,deserialize:n=mR}){let i;try{i=typeof window>"u"||!(e in window)||window[e]===null}catch{i=!0}if(i)return a;let l=t(r);
return l!==null?n(l):a}}function Mw(e){return hR("localStorage","use-local-storage")(e)}var iH=gR("localStorage");var xR=y(E(),1);function Fc(e,t){if(typeof e=="function")return e(t);typeof e=="object"&&e!==null&&"current"in e&&(e.current=t)}function Td(...e){let t=new Map;
return o=>{if(e.forEach(r=>{let a=Fc(r,o);a&&t.set(r,a)}),t.size>0)return()=>{e.forEach(r=>{let a=t.get(r);a&&typeof a=="function"?a():Fc(r,null)}),t.clear()}}}
function we(...e){return(0,xR.useCallback)(Td(...e),e)}var vR=y(E(),1);function Be({value:e,defaultValue:t,finalValue:o,onChange:r=()=>{}}){let[a,n]=(0,vR.useState)(t!==void 0?t:o),i=(l,...s)=>{n(l),r?.(l,...s)};return e!==
void 0?[e,r,!0]:[a,i,!1]}var gs=y(E(),1);function hs(e,t){let o=t-e+1;return Array.from({length:o},(r,a)=>a+e)}var Ux="dots";function Aw({total:e,siblings:t=1,boundaries:o=1,page:r,initialPage:a,
onChange:n,startValue:i=1}){let l=Math.max(Math.trunc(i),1),s=Math.max(Math.trunc(e),l),c=s-l+1,u=a??l,[d,f]=Be({value:r,onChange:n,defaultValue:u,finalValue:u}),
m=(0,gs.useCallback)(g=>{g<l?f(l):g>s?f(s):f(g)},[l,s,f]),p=(0,gs.useCallback)(()=>m(d+1),[d,m]),h=(0,gs.useCallback)(()=>m(d-1),[d,m]),I=(0,gs.useCallback)(()=>m(
l),[m,l]),v=(0,gs.useCallback)(()=>m(s),[s,m]);return{range:(0,gs.useMemo)(()=>{if(t*2+3+o*2>=c)return hs(l,s);let g=Math.max(d-t,l+o-1),x=Math.min(d+t,s-o),b=g>
l+o+1,w=x<s-(o+1);if(!b&&w){let _=t*2+o+2;return[...hs(l,l+_-1),Ux,...hs(s-(o-1),s)]}if(b&&!w){let _=o+1+2*t;return[...hs(l,l+o-1),Ux,...hs(s-_,s)]}return[...hs(
l,l+o-1),Ux,...hs(g,x),Ux,...hs(s-o+1,s)]},[c,t,d,l,s,o]),active:d,setPage:m,next:p,previous:h,first:I,last:v}}function ul(e,t){return Fx("(prefers-reduced-motion: reduce)",e,t)}var lH={" ":"space",ArrowLeft:"arrowleft",ArrowRight:"arrowright",ArrowUp:"arrowup",ArrowDown:"arrowdown",Escape:"escape",Esc:"escape",esc:"escape",Enter:"enter",
Tab:"tab",Backspace:"backspace",Delete:"delete",Insert:"insert",Home:"home",End:"end",PageUp:"pageup",PageDown:"pagedown","+":"plus","-":"minus","*":"asterisk",
"/":"slash"};function qx(e){let t=e.replace("Key","").toLowerCase();return lH[e]||t}function sH(e){let t=e.toLowerCase().split("+").map(n=>n.trim()),o={alt:t.includes(
"alt"),ctrl:t.includes("ctrl"),meta:t.includes("meta"),mod:t.includes("mod"),shift:t.includes("shift")},r=["alt","ctrl","meta","shift","mod"],a=t.find(n=>!r.includes(
n));return{...o,key:a==="[plus]"?"+":a}}function cH(e,t,o){let{alt:r,ctrl:a,meta:n,mod:i,shift:l,key:s}=e,{altKey:c,ctrlKey:u,metaKey:d,shiftKey:f,key:m,code:p}=t;
if(r!==c)return!1;if(i){if(!u&&!d)return!1}else if(a!==u||n!==d)return!1;return l!==f?!1:!!(s&&(o?qx(p)===qx(s):qx(m??p)===qx(s)))}function bR(e,t){return o=>cH(
sH(e),o,t)}var jx=y(E(),1);function fH(e,t,o=!1){return e.target instanceof HTMLElement?(o||!e.target.isContentEditable)&&!t.includes(e.target.tagName):!0}function Ew(e,t=[
"INPUT","TEXTAREA","SELECT"],o=!1){let r=(0,jx.useEffectEvent)(a=>{e.forEach(([n,i,l])=>{let{preventDefault:s=!0,usePhysicalKeys:c=!1}=l||{};bR(n,c)(a)&&fH(a,t,
o)&&(s&&a.preventDefault(),i(a))})});(0,jx.useEffect)(()=>(document.documentElement.addEventListener("keydown",r),()=>document.documentElement.removeEventListener(
"keydown",r)),[])}var Rd=y(E(),1);function Md(e=!1,t={}){let[o,r]=(0,Rd.useState)(e),a=(0,Rd.useCallback)(()=>{r(i=>i||(t.onOpen?.(),!0))},[t.onOpen]),n=(0,Rd.useCallback)(()=>{r(
i=>i&&(t.onClose?.(),!1))},[t.onClose]);return[o,{open:a,close:n,toggle:(0,Rd.useCallback)(()=>{o?n():a()},[n,a,o]),set:r}]}var Gx=y(E(),1);function Dw(e){let t=(0,Gx.useRef)(void 0);return(0,Gx.useEffect)(()=>{t.current=e},[e]),t.current}var ml=y(E(),1),dH=["mouse","touch"],uH=10;function Pw(e,t={}){let{threshold:o=400,events:r=dH,cancelOnMove:a=!1,onStart:n,onFinish:i,onCancel:l}=t,s=(0,ml.useRef)(
!1),c=(0,ml.useRef)(!1),u=(0,ml.useRef)(-1),d=(0,ml.useRef)(null);(0,ml.useEffect)(()=>()=>window.clearTimeout(u.current),[]);let f=r.join(",");return(0,ml.useMemo)(
()=>{if(typeof e!="function")return{};let m=a!==!1,p=a===!0?uH:a===!1?0:a,h=x=>{!IR(x)&&!zw(x)||(n&&n(x),d.current=yR(x),c.current=!0,u.current=window.setTimeout(
()=>{e(x),s.current=!0},o))},I=x=>{!IR(x)&&!zw(x)||(s.current?i&&i(x):c.current&&l&&l(x),s.current=!1,c.current=!1,d.current=null,u.current!==-1&&(window.clearTimeout(
u.current),u.current=-1))},v=x=>{if(!m||!c.current||s.current)return;let b=yR(x);if(!b||!d.current)return;let w=b.x-d.current.x,_=b.y-d.current.y;Math.sqrt(w*w+
_*_)>p&&I(x)},g={};return r.includes("mouse")&&(g.onMouseDown=h,g.onMouseUp=I,g.onMouseLeave=I,m&&(g.onMouseMove=v)),r.includes("touch")&&(g.onTouchStart=h,g.onTouchEnd=
I,g.onTouchCancel=I,m&&(g.onTouchMove=v)),g},[e,o,l,i,n,a,f])}function yR(e){if(zw(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:
null}return{x:e.clientX,y:e.clientY}}function zw(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:"touches"in e.nativeEvent}function IR(e){return e.
nativeEvent instanceof MouseEvent}var hl=y(E(),1),$x=y(pl(),1);function xH(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Ow(e){return e.current?
e.current.scrollHeight:"auto"}function yp(e){return typeof e=="number"&&e>0}function Bw({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,
onTransitionStart:r,expanded:a,keepMounted:n}){let i={height:0,overflow:"hidden",...n?{}:{display:"none"}},l=(0,hl.useEffectEvent)(()=>r?.()),s=(0,hl.useEffectEvent)(
()=>o?.()),c=(0,hl.useRef)(null),[u,d]=(0,hl.useState)(a?{}:i),[f,m]=(0,hl.useState)(a?"entered":"exited"),p=x=>{(0,$x.flushSync)(()=>d(x))},h=x=>{p(b=>({...b,...x}))},
I=x=>{let b=e??xH(x);return{transition:`height ${b}ms ${t}, opacity ${b}ms ${t}`}},v=(0,hl.useRef)(0);er(()=>{v.current+=1;let x=v.current,b=()=>v.current===x;e!==
0&&l(),a?window.requestAnimationFrame(()=>{!b()||!c.current||((0,$x.flushSync)(()=>m("entering")),h({willChange:"height",display:"block",overflow:"hidden"}),window.
requestAnimationFrame(()=>{if(!b()||!c.current)return;let w=Ow(c);if(!yp(w)){p({}),m("entered"),s();return}h({...I(w),height:w})}))}):window.requestAnimationFrame(
()=>{if(!b()||!c.current)return;(0,$x.flushSync)(()=>m("exiting"));let w=Ow(c);if(!yp(w)){p(i),m("exited"),s();return}h({...I(w),willChange:"height",height:w}),
window.requestAnimationFrame(()=>{!b()||!c.current||h({height:0,overflow:"hidden"})})})},[a]);let g=x=>{if(!(x.target!==c.current||x.propertyName!=="height"))if(a){
let b=Ow(c);b===u.height?p({}):h({height:b}),m("entered"),s()}else u.height===0&&(p(i),m("exited"),s())};return{state:f,getCollapseProps:x=>({"aria-hidden":!a,inert:!a,
ref:Td(c,x?.ref),onTransitionEnd:g,style:{boxSizing:"border-box",...x?.style,...u}})}}var gl=y(E(),1),Yx=y(pl(),1);function vH(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Nw(e){return e.current?
e.current.scrollWidth:"auto"}function Fw({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,onTransitionStart:r,expanded:a,keepMounted:n}){
let i={width:0,overflow:"hidden",...n?{}:{display:"none"}},l=(0,gl.useEffectEvent)(()=>r?.()),s=(0,gl.useEffectEvent)(()=>o?.()),c=(0,gl.useRef)(null),[u,d]=(0,gl.useState)(
a?{}:i),[f,m]=(0,gl.useState)(a?"entered":"exited"),p=x=>{(0,Yx.flushSync)(()=>d(x))},h=x=>{p(b=>({...b,...x}))},I=x=>{let b=e??vH(x);return{transition:`width ${b}\
ms ${t}, opacity ${b}ms ${t}`}},v=(0,gl.useRef)(0);er(()=>{v.current+=1;let x=v.current,b=()=>v.current===x;e!==0&&l(),a?window.requestAnimationFrame(()=>{!b()||
!c.current||((0,Yx.flushSync)(()=>m("entering")),h({willChange:"width",display:"block",overflow:"hidden"}),window.requestAnimationFrame(()=>{if(!b()||!c.current)
return;let w=Nw(c);if(!yp(w)){p({}),m("entered"),s();return}h({...I(w),width:w})}))}):window.requestAnimationFrame(()=>{if(!b()||!c.current)return;(0,Yx.flushSync)(
()=>m("exiting"));let w=Nw(c);if(!yp(w)){p(i),m("exited"),s();return}h({...I(w),willChange:"width",width:w}),window.requestAnimationFrame(()=>{!b()||!c.current||
h({width:0,overflow:"hidden"})})})},[a]);let g=x=>{if(!(x.target!==c.current||x.propertyName!=="width"))if(a){let b=Nw(c);b===u.width?p({}):h({width:b}),m("ente\
red"),s()}else u.width===0&&(p(i),m("exited"),s())};return{state:f,getCollapseProps:x=>({"aria-hidden":!a,inert:!a,ref:Td(c,x?.ref),onTransitionEnd:g,style:{boxSizing:"\
border-box",...x?.style,...u}})}}var xl=y(E(),1),bH=100;function Ad(e){return e>0?1:e<0?-1:0}function TR(e){let t=e??0;return typeof t=="number"?[t,t]:t}function yH(){return{isActive:!1,pointerId:-1,
startXY:[0,0],prevXY:[0,0],startTimestamp:0,prevTimestamp:0,thresholdMet:!1,firstFired:!1,lockedAxis:null,canceled:!1,lastVelocity:[0,0]}}function Lw(e,t={}){let[
o,r]=(0,xl.useState)(!1),a=(0,xl.useRef)(e);a.current=e;let n=(0,xl.useRef)(t);n.current=t;let i=(0,xl.useRef)(yH()),l=(0,xl.useRef)(null);return{ref:(0,xl.useCallback)(
s=>{if(!s)return;let c=new AbortController,u=g=>{let x=n.current,b=i.current;if(x.axis==="x")return[g[0],0];if(x.axis==="y")return[0,g[1]];if(x.axis==="lock"){if(b.
lockedAxis===null){let w=x.axisThreshold??1;(Math.abs(g[0])>w||Math.abs(g[1])>w)&&(b.lockedAxis=Math.abs(g[0])>=Math.abs(g[1])?"x":"y")}if(b.lockedAxis==="x")return[
g[0],0];if(b.lockedAxis==="y")return[0,g[1]]}return g},d=()=>{let g=i.current;g.isActive=!1,g.pointerId=-1,g.thresholdMet=!1,g.firstFired=!1,g.lockedAxis=null,g.
canceled=!1,r(!1),document.body.style.userSelect="",document.body.style.webkitUserSelect="",l.current?.abort(),l.current=null},f=()=>{i.current.isActive&&(i.current.
canceled=!0,d())},m=()=>{r(!0),document.body.style.userSelect="none",document.body.style.webkitUserSelect="none"},p=g=>{if(n.current.enabled===!1||g.button!==0||
i.current.isActive)return;let x=i.current;x.isActive=!0,x.pointerId=g.pointerId,x.startXY=[g.clientX,g.clientY],x.prevXY=[g.clientX,g.clientY],x.startTimestamp=
g.timeStamp,x.prevTimestamp=g.timeStamp,x.thresholdMet=!1,x.firstFired=!1,x.lockedAxis=null,x.canceled=!1,x.lastVelocity=[0,0];let[b,w]=TR(n.current.threshold);
b===0&&w===0&&(x.thresholdMet=!0,x.firstFired=!0,m(),a.current({xy:[g.clientX,g.clientY],initial:[g.clientX,g.clientY],movement:[0,0],delta:[0,0],distance:[0,0],
direction:[0,0],velocity:[0,0],elapsedTime:0,first:!0,last:!1,active:!0,tap:!1,canceled:!1,cancel:f,event:g})),l.current?.abort(),l.current=new AbortController;
let _=l.current.signal;document.addEventListener("pointermove",h,{signal:_}),document.addEventListener("pointerup",I,{signal:_}),document.addEventListener("poin\
tercancel",v,{signal:_})},h=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=[g.clientX-x.startXY[0],g.clientY-x.startXY[1]];if(!x.thresholdMet){
let[H,F]=TR(n.current.threshold);if(Math.abs(b[0])<H&&Math.abs(b[1])<F){x.prevXY=[g.clientX,g.clientY],x.prevTimestamp=g.timeStamp;return}x.thresholdMet=!0,m()}
let w=u(b),_=[g.clientX-x.prevXY[0],g.clientY-x.prevXY[1]],S=u(_),k=g.timeStamp-x.prevTimestamp,P=k>0?[Math.abs(S[0])/k,Math.abs(S[1])/k]:x.lastVelocity;x.lastVelocity=
P;let z=!x.firstFired;x.firstFired=!0,x.prevXY=[g.clientX,g.clientY],x.prevTimestamp=g.timeStamp,a.current({xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:w,
delta:S,distance:[Math.abs(w[0]),Math.abs(w[1])],direction:[Ad(S[0]),Ad(S[1])],velocity:P,elapsedTime:g.timeStamp-x.startTimestamp,first:z,last:!1,active:!0,tap:!1,
canceled:!1,cancel:f,event:g})},I=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=n.current;if(!x.thresholdMet){if(b.filterTaps){let V=[
g.clientX-x.startXY[0],g.clientY-x.startXY[1]],A=u(V),$=[Math.abs(A[0]),Math.abs(A[1])],U=Math.max($[0],$[1])<(b.tapThreshold??3);a.current({xy:[g.clientX,g.clientY],
initial:[...x.startXY],movement:A,delta:A,distance:$,direction:[Ad(A[0]),Ad(A[1])],velocity:[0,0],elapsedTime:g.timeStamp-x.startTimestamp,first:!0,last:!0,active:!1,
tap:U,canceled:!1,cancel:f,event:g})}d();return}let w=[g.clientX-x.startXY[0],g.clientY-x.startXY[1]],_=u(w),S=[Math.abs(_[0]),Math.abs(_[1])],k=[g.clientX-x.prevXY[0],
g.clientY-x.prevXY[1]],P=u(k),z=g.timeStamp-x.prevTimestamp>bH?[0,0]:x.lastVelocity,H=Math.max(S[0],S[1]),F=b.filterTaps===!0&&H<(b.tapThreshold??3);a.current({
xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:_,delta:P,distance:S,direction:[Ad(P[0]),Ad(P[1])],velocity:z,elapsedTime:g.timeStamp-x.startTimestamp,
first:!x.firstFired,last:!0,active:!1,tap:F,canceled:!1,cancel:f,event:g}),d()},v=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=[g.
clientX-x.startXY[0],g.clientY-x.startXY[1]],w=u(b);a.current({xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:w,delta:[0,0],distance:[Math.abs(w[0]),Math.
abs(w[1])],direction:[0,0],velocity:[0,0],elapsedTime:g.timeStamp-x.startTimestamp,first:!x.firstFired,last:!0,active:!1,tap:!1,canceled:!0,cancel:f,event:g}),d()};
return s.addEventListener("pointerdown",p,{signal:c.signal}),()=>{c.abort(),l.current?.abort(),l.current=null,i.current.isActive&&(i.current.isActive=!1,r(!1),document.
body.style.userSelect="",document.body.style.webkitUserSelect="")}},[]),active:o}}function RR(){return typeof process<"u"&&process.env,"development"}var Hw=y(E(),1);function vs(e){let t=Hw.default.version;return typeof Hw.default.version!="string"||t.startsWith("18.")?e?.ref:e?.props?.ref}function Ip(e,t=document){let o=t.querySelector(e);if(o)return o;let r=t.querySelectorAll("*");for(let a=0;a<r.length;a+=1){let n=r[a];if(n.shadowRoot){let i=Ip(
e,n.shadowRoot);if(i)return i}}return null}function li(e,t=document){let o=[],r=t.querySelectorAll(e);o.push(...Array.from(r));let a=t.querySelectorAll("*");for(let n=0;n<
a.length;n+=1){let i=a[n];if(i.shadowRoot){let l=li(e,i.shadowRoot);o.push(...l)}}return o}function Za(e){if(!e)return document;let t=e.getRootNode(),o=t.nodeType===
Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&"host"in t;return o||r?t:document}var MR=y(E(),1);function Ho(e){let t=MR.Children.toArray(e);return t.length!==1||!gd(t[0])?null:t[0]}function AR(e){var t,o,r="";if(typeof e=="string"||typeof e=="number")r+=e;else if(typeof e=="object")if(Array.isArray(e)){var a=e.length;for(t=0;t<a;t++)e[t]&&
(o=AR(e[t]))&&(r&&(r+=" "),r+=o)}else for(o in e)e[o]&&(r&&(r+=" "),r+=o);return r}function IH(){for(var e,t,o=0,r="",a=arguments.length;o<a;o++)(e=arguments[o])&&
(t=AR(e))&&(r&&(r+=" "),r+=t);return r}var Ne=IH;var wH={};function SH(e){let t={};return e.forEach(o=>{Object.entries(o).forEach(([r,a])=>{t[r]?t[r]=Ne(t[r],a):t[r]=a})}),t}function vl({theme:e,classNames:t,props:o,
stylesCtx:r}){return SH((Array.isArray(t)?t:[t]).map(a=>typeof a=="function"?a(e,o,r):a||wH))}function Lc({theme:e,styles:t,props:o,stylesCtx:r}){let a=Array.isArray(t)?t:[t],n={};for(let i of a)typeof i=="function"?Object.assign(n,i(e,o,r)):i&&Object.assign(
n,i);return n}function Vw(e){return e==="auto"||e==="dark"||e==="light"}function ER({key:e="mantine-color-scheme-value"}={}){let t;return{get:o=>{if(typeof window>"u")return o;try{let r=window.localStorage.getItem(e);return Vw(r)?r:
o}catch{return o}},set:o=>{try{window.localStorage.setItem(e,o)}catch(r){console.warn("[@mantine/core] Local storage color scheme manager was unable to save col\
or scheme.",r)}},subscribe:o=>{t=r=>{r.storageArea===window.localStorage&&r.key===e&&Vw(r.newValue)&&o(r.newValue)},window.addEventListener("storage",t)},unsubscribe:()=>{
window.removeEventListener("storage",t)},clear:()=>{window.localStorage.removeItem(e)}}}function bl(e,t){return typeof e.primaryShade=="number"?e.primaryShade:t==="dark"?e.primaryShade.dark:e.primaryShade.light}function CH(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function _H(e){let t=e.replace("#","");if(t.length===3){let r=t.split("");t=[r[0],r[0],r[1],
r[1],r[2],r[2]].join("")}if(t.length===8){let r=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(
4,6),16),a:r}}let o=parseInt(t,16);return{r:o>>16&255,g:o>>8&255,b:o&255,a:1}}function kH(e){let[t,o,r,a]=e.replace(/[^0-9,./]/g,"").split(/[/,]/).map(Number);return{
r:t,g:o,b:r,a:a===void 0?1:a}}function TH(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,
g:0,b:0,a:1};let o=parseInt(t[1],10),r=parseInt(t[2],10)/100,a=parseInt(t[3],10)/100,n=t[5]?parseFloat(t[5]):void 0,i=(1-Math.abs(2*a-1))*r,l=o/60,s=i*(1-Math.abs(
l%2-1)),c=a-i/2,u,d,f;return l>=0&&l<1?(u=i,d=s,f=0):l>=1&&l<2?(u=s,d=i,f=0):l>=2&&l<3?(u=0,d=i,f=s):l>=3&&l<4?(u=0,d=s,f=i):l>=4&&l<5?(u=s,d=0,f=i):(u=i,d=0,f=
s),{r:Math.round((u+c)*255),g:Math.round((d+c)*255),b:Math.round((f+c)*255),a:n||1}}function Ed(e){return CH(e)?_H(e):e.startsWith("rgb")?kH(e):e.startsWith("hs\
l")?TH(e):{r:0,g:0,b:0,a:1}}function Uw(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function RH(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function MH(e){if(e.
startsWith("oklch("))return(RH(e)||0)/100;let{r:t,g:o,b:r}=Ed(e),a=t/255,n=o/255,i=r/255,l=Uw(a),s=Uw(n),c=Uw(i);return .2126*l+.7152*s+.0722*c}function Dd(e,t=.179){
return e.startsWith("var(")?!1:MH(e)>t}function $t({color:e,theme:t,colorScheme:o}){if(typeof e!="string")throw new Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instea\
d got ${typeof e}`);if(e==="bright")return{color:e,value:o==="dark"?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:Dd(o==="dark"?t.white:t.black,t.luminanceThreshold),
variable:"--mantine-color-bright"};if(e==="dimmed")return{color:e,value:o==="dark"?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:Dd(o===
"dark"?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:"--mantine-color-dimmed"};if(e==="white"||e==="black")return{color:e,value:e==="white"?t.
white:t.black,shade:void 0,isThemeColor:!1,isLight:Dd(e==="white"?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,a]=e.split("."),n=a?
Number(a):void 0,i=r in t.colors;if(i){let l=n!==void 0?t.colors[r][n]:t.colors[r][bl(t,o||"light")];return{color:r,value:l,shade:n,isThemeColor:i,isLight:Dd(l,
t.luminanceThreshold),variable:a?`--mantine-color-${r}-${n}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:i,isLight:Dd(e,t.luminanceThreshold),
shade:n,variable:void 0}}function Fe(e,t){let o=$t({color:e||t.primaryColor,theme:t});return o.variable?`var(${o.variable})`:e}function zd(e){return!!e&&typeof e=="object"&&"mantine-virtual-color"in e}function yl(e,t){if(e.startsWith("var("))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:o,g:r,b:a,a:n}=Ed(e),i=1-t,l=s=>Math.round(s*i);return`rgba(${l(
o)}, ${l(r)}, ${l(a)}, ${n})`}function wp(e,t){let o={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=Fe(o.from,t),a=Fe(o.to,t);return`\
linear-gradient(${o.deg}deg, ${r} 0%, ${a} 100%)`}function si(e,t){if(typeof e!="string"||t>1||t<0)return"rgba(0, 0, 0, 1)";if(e.startsWith("var("))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.
startsWith("oklch"))return e.includes("/")?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(")",` / ${t})`);let{r:o,g:r,b:a}=Ed(e);return`rgba(${o}, ${r}, ${a}\
, ${t})`}var qw=si;var DR=({color:e,theme:t,variant:o,gradient:r,autoContrast:a})=>{let n=$t({color:e,theme:t}),i=typeof a=="boolean"?a:t.autoContrast;if(o==="none")return{background:"\
transparent",hover:"transparent",color:"inherit",border:"none"};if(o==="filled"){let l=n.isThemeColor&&n.shade===void 0&&zd(t.colors[n.color]),s=i?l?`var(--mant\
ine-color-${n.color}-contrast)`:n.isLight?"var(--mantine-color-black)":"var(--mantine-color-white)":"var(--mantine-color-white)";return n.isThemeColor?n.shade===
void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:s,border:`${D(1)} solid transparent`}:{background:`va\
r(--mantine-color-${n.color}-${n.shade})`,hover:`var(--mantine-color-${n.color}-${n.shade===9?8:n.shade+1})`,color:s,border:`${D(1)} solid transparent`}:{background:e,
hover:yl(e,.1),color:s,border:`${D(1)} solid transparent`}}if(o==="light"){if(n.isThemeColor){if(n.shade===void 0)return{background:`var(--mantine-color-${e}-li\
ght)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[n.color][n.
shade];return{background:l,hover:yl(l,.1),color:`var(--mantine-color-${n.color}-light-color)`,border:`${D(1)} solid transparent`}}return{background:si(e,.1),hover:si(
e,.12),color:e,border:`${D(1)} solid transparent`}}if(o==="outline")return n.isThemeColor?n.shade===void 0?{background:"transparent",hover:`var(--mantine-color-${e}\
-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${D(1)} solid var(--mantine-color-${e}-outline)`}:{background:"transparent",hover:si(t.colors[n.
color][n.shade],.05),color:`var(--mantine-color-${n.color}-${n.shade})`,border:`${D(1)} solid var(--mantine-color-${n.color}-${n.shade})`}:{background:"transpar\
ent",hover:si(e,.05),color:e,border:`${D(1)} solid ${e}`};if(o==="subtle"){if(n.isThemeColor){if(n.shade===void 0)return{background:"transparent",hover:`var(--m\
antine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[n.color][n.shade];return{background:"\
transparent",hover:si(l,.12),color:`var(--mantine-color-${n.color}-${Math.min(n.shade,6)})`,border:`${D(1)} solid transparent`}}return{background:"transparent",
hover:si(e,.12),color:e,border:`${D(1)} solid transparent`}}return o==="transparent"?n.isThemeColor?n.shade===void 0?{background:"transparent",hover:"transparen\
t",color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:`var(--mantine-color-${n.
color}-${Math.min(n.shade,6)})`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:e,border:`${D(1)} solid transparent`}:o===
"white"?n.isThemeColor?n.shade===void 0?{background:"var(--mantine-color-white)",hover:yl(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${D(1)} \
solid transparent`}:{background:"var(--mantine-color-white)",hover:yl(t.white,.01),color:`var(--mantine-color-${n.color}-${n.shade})`,border:`${D(1)} solid tran\
sparent`}:{background:"var(--mantine-color-white)",hover:yl(t.white,.01),color:e,border:`${D(1)} solid transparent`}:o==="gradient"?{background:wp(r,t),hover:wp(
r,t),color:"var(--mantine-color-white)",border:"none"}:o==="default"?{background:"var(--mantine-color-default)",hover:"var(--mantine-color-default-hover)",color:"\
var(--mantine-color-default-color)",border:`${D(1)} solid var(--mantine-color-default-border)`}:{}};function ea({color:e,theme:t,autoContrast:o,colorScheme:r}){return(typeof o=="boolean"?o:t.autoContrast)&&$t({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?
"var(--mantine-color-black)":"var(--mantine-color-white)"}function Xx(e,t,o){return ea({color:o==="dark"?e.dark:e.light,theme:t,colorScheme:o,autoContrast:!0})}
function jw(e,t){let o=e.colors[e.primaryColor];return zd(o)?e.autoContrast?Xx(o,e,t):"var(--mantine-color-white)":ea({color:o[bl(e,t)],theme:e,autoContrast:null})}function Ja(e,t){return typeof e=="boolean"?e:t.autoContrast}var Qx=y(E(),1),Pd=(0,Qx.createContext)(null);function Pn(){let e=(0,Qx.use)(Pd);if(!e)throw new Error("[@mantine/core] MantineProvider was not found in tree");
return e}function zR(){return Pn().cssVariablesResolver}function PR(){return Pn().classNamesPrefix}function bs(){return Pn().getStyleNonce}function OR(){return Pn().
withStaticClasses}function BR(){return Pn().headless}function NR(){return Pn().stylesTransform?.sx}function FR(){return Pn().stylesTransform?.styles}function en(){
return Pn().env||"default"}function LR(){return Pn().deduplicateInlineStyles}var ci=y(E(),1);function HR(e){let t=document.createElement("style");return t.setAttribute("data-mantine-styles","inline"),t.innerHTML="*, *::before, *::after {transition: none\
 !important;}",t.setAttribute("data-mantine-disable-transition","true"),e&&t.setAttribute("nonce",e),document.head.appendChild(t),()=>document.querySelectorAll(
"[data-mantine-disable-transition]").forEach(r=>r.remove())}function Sp({keepTransitions:e}={}){let t=(0,ci.useRef)(Bc),o=(0,ci.useRef)(-1),r=(0,ci.use)(Pd),a=bs(),
n=(0,ci.useRef)(a?.());if(!r)throw new Error("[@mantine/core] MantineProvider was not found in tree");let i=d=>{r.setColorScheme(d),t.current=e?()=>{}:HR(n.current),
window.clearTimeout(o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{r.clearColorScheme(),t.current=e?()=>{}:HR(n.current),window.clearTimeout(
o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},s=Sw("light",{getInitialValueInEffect:!1}),c=r.colorScheme==="auto"?s:r.colorScheme,u=(0,ci.useCallback)(
()=>i(c==="light"?"dark":"light"),[i,c]);return(0,ci.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(o.current)},[]),{colorScheme:r.colorScheme,setColorScheme:i,
clearColorScheme:l,toggleColorScheme:u}}var fi=y(E(),1);function Od(e,t){let o=typeof window<"u"&&"matchMedia"in window&&window.matchMedia("(prefers-color-scheme: dark)")?.matches,r=e!=="auto"?e:o?"dark":"light";t()?.
setAttribute("data-mantine-color-scheme",r)}function VR({manager:e,defaultColorScheme:t,getRootElement:o,forceColorScheme:r}){let a=(0,fi.useRef)(null),[n,i]=(0,fi.useState)(
()=>e.get(t)),l=r||n,s=(0,fi.useCallback)(u=>{r||(Od(u,o),i(u),e.set(u))},[e.set,l,r]),c=(0,fi.useCallback)(()=>{i(t),Od(t,o),e.clear()},[e.clear,t]);return(0,fi.useEffect)(
()=>(e.subscribe(s),e.unsubscribe),[e.subscribe,e.unsubscribe]),Kt(()=>{Od(e.get(t),o)},[]),(0,fi.useEffect)(()=>{if(r)return Od(r,o),()=>{};r===void 0&&Od(n,o),
typeof window<"u"&&"matchMedia"in window&&(a.current=window.matchMedia("(prefers-color-scheme: dark)"));let u=d=>{n==="auto"&&Od(d.matches?"dark":"light",o)};return a.
current?.addEventListener("change",u),()=>a.current?.removeEventListener("change",u)},[n,r]),{colorScheme:l,setColorScheme:s,clearColorScheme:c}}var GR={dark:["#C9C9C9","#b8b8b8","#828282","#696969","#424242","#3b3b3b","#2e2e2e","#242424","#1f1f1f","#141414"],gray:["#f8f9fa","#f1f3f5","#e9ecef","#dee2e6",
"#ced4da","#adb5bd","#868e96","#495057","#343a40","#212529"],red:["#fff5f5","#ffe3e3","#ffc9c9","#ffa8a8","#ff8787","#ff6b6b","#fa5252","#f03e3e","#e03131","#c9\
2a2a"],pink:["#fff0f6","#ffdeeb","#fcc2d7","#faa2c1","#f783ac","#f06595","#e64980","#d6336c","#c2255c","#a61e4d"],grape:["#f8f0fc","#f3d9fa","#eebefa","#e599f7",
"#da77f2","#cc5de8","#be4bdb","#ae3ec9","#9c36b5","#862e9c"],violet:["#f3f0ff","#e5dbff","#d0bfff","#b197fc","#9775fa","#845ef7","#7950f2","#7048e8","#6741d9","\
#5f3dc4"],indigo:["#edf2ff","#dbe4ff","#bac8ff","#91a7ff","#748ffc","#5c7cfa","#4c6ef5","#4263eb","#3b5bdb","#364fc7"],blue:["#e7f5ff","#d0ebff","#a5d8ff","#74c\
0fc","#4dabf7","#339af0","#228be6","#1c7ed6","#1971c2","#1864ab"],cyan:["#e3fafc","#c5f6fa","#99e9f2","#66d9e8","#3bc9db","#22b8cf","#15aabf","#1098ad","#0c8599",
"#0b7285"],teal:["#e6fcf5","#c3fae8","#96f2d7","#63e6be","#38d9a9","#20c997","#12b886","#0ca678","#099268","#087f5b"],green:["#ebfbee","#d3f9d8","#b2f2bb","#8ce\
99a","#69db7c","#51cf66","#40c057","#37b24d","#2f9e44","#2b8a3e"],lime:["#f4fce3","#e9fac8","#d8f5a2","#c0eb75","#a9e34b","#94d82d","#82c91e","#74b816","#66a80f",
"#5c940d"],yellow:["#fff9db","#fff3bf","#ffec99","#ffe066","#ffd43b","#fcc419","#fab005","#f59f00","#f08c00","#e67700"],orange:["#fff4e6","#ffe8cc","#ffd8a8","#\
ffc078","#ffa94d","#ff922b","#fd7e14","#f76707","#e8590c","#d9480f"]};var KR="-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji",Cp={scale:1,fontSmoothing:!0,focusRing:"\
auto",white:"#fff",black:"#000",colors:GR,primaryShade:{light:6,dark:8},primaryColor:"blue",variantColorResolver:DR,autoContrast:!1,luminanceThreshold:.3,fontFamily:KR,
fontFamilyMonospace:"ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace",respectReducedMotion:!1,cursorType:"default",
defaultGradient:{from:"blue",to:"cyan",deg:45},defaultRadius:"md",activeClassName:"mantine-active",focusClassName:"",headings:{fontFamily:KR,fontWeight:"700",textWrap:"\
wrap",sizes:{h1:{fontSize:D(34),lineHeight:"1.3"},h2:{fontSize:D(26),lineHeight:"1.35"},h3:{fontSize:D(22),lineHeight:"1.4"},h4:{fontSize:D(18),lineHeight:"1.45"},
h5:{fontSize:D(16),lineHeight:"1.5"},h6:{fontSize:D(14),lineHeight:"1.5"}}},fontSizes:{xs:D(12),sm:D(14),md:D(16),lg:D(18),xl:D(20)},lineHeights:{xs:"1.4",sm:"1\
.45",md:"1.55",lg:"1.6",xl:"1.65"},fontWeights:{regular:"400",medium:"600",bold:"700"},radius:{xs:D(2),sm:D(4),md:D(8),lg:D(16),xl:D(32)},spacing:{xs:D(10),sm:D(
12),md:D(16),lg:D(20),xl:D(32)},breakpoints:{xs:"36em",sm:"48em",md:"62em",lg:"75em",xl:"88em"},shadows:{xs:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), 0 ${D(1)} ${D(
2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(10)} ${D(15)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(7)} ${D(7)} ${D(-5)}`,
md:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(20)} ${D(25)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(10)} ${D(10)} ${D(-5)}`,lg:`0 ${D(1)} ${D(
3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(28)} ${D(23)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(12)} ${D(12)} ${D(-7)}`,xl:`0 ${D(1)} ${D(3)} rgba(0, 0, 0,\
 0.05), rgba(0, 0, 0, 0.05) 0 ${D(36)} ${D(28)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(17)} ${D(17)} ${D(-7)}`},other:{},components:{}};var DH="[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#prima\
ry-color",$R="[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }";function Gw(e){return e<
0||e>9?!1:parseInt(e.toString(),10)===e}function YR(e){if(!(e.primaryColor in e.colors))throw new Error(DH);if(typeof e.primaryShade=="object"&&(!Gw(e.primaryShade.
dark)||!Gw(e.primaryShade.light)))throw new Error($R);if(typeof e.primaryShade=="number"&&!Gw(e.primaryShade))throw new Error($R)}function XR(e,t){if(!t)return YR(
e),e;let o=hp(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(o.headings={...o.headings,fontFamily:t.fontFamily}),YR(o),o}var Hc=y(E(),1),QR=y(C(),1),Zx=(0,Hc.createContext)(null),WR=()=>(0,Hc.use)(Zx)||Cp;function $e(){let e=(0,Hc.use)(Zx);if(!e)throw new Error("@mantine/core: Man\
tineProvider was not found in component tree, make sure you have it in your app");return e}function _p({theme:e,children:t,inherit:o=!0}){let r=WR(),a=(0,Hc.useMemo)(
()=>XR(o?r:Cp,e),[e,r,o]);return(0,QR.jsx)(Zx,{value:a,children:t})}_p.displayName="@mantine/core/MantineThemeProvider";function Jx(e){return Object.entries(e).map(([t,o])=>`${t}: ${o};`).join("")}function Kw(e,t){let o=t?[t]:[":root",":host"],r=Jx(e.variables),a=r?`${o.join(", ")}{${r}}`:"",n=Jx(e.dark),i=Jx(e.light),l=s=>o.map(c=>c===":host"?`${c}([data\
-mantine-color-scheme="${s}"])`:`${c}[data-mantine-color-scheme="${s}"]`).join(", ");return`${a}

${n?`${l("dark")}{${n}}`:""}

${i?`${l("light")}{${i}}`:""}`}function kp({theme:e,color:t,colorScheme:o,name:r=t,withColorValues:a=!0}){if(!e.colors[t])return{};if(o==="light"){let l=bl(e,"light"),s={[`--mantine-color-${r}\
-text`]:`var(--mantine-color-${r}-filled)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-filled-hover`]:`var(--mantine\
-color-${r}-${l===9?8:l+1})`,[`--mantine-color-${r}-light`]:`var(--mantine-color-${r}-1)`,[`--mantine-color-${r}-light-hover`]:`var(--mantine-color-${r}-2)`,[`-\
-mantine-color-${r}-light-color`]:`var(--mantine-color-${r}-9)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-outline\
-hover`]:qw(e.colors[t][l],.05)};return a?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine-color-${r}-2`]:e.colors[t][2],
[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`--mantine-color-${r}-6`]:e.colors[t][6],
[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],...s}:s}let n=bl(e,"dark"),i={[`--\
mantine-color-${r}-text`]:`var(--mantine-color-${r}-4)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${n})`,[`--mantine-color-${r}-filled-hover`]:`\
var(--mantine-color-${r}-${n===9?8:n+1})`,[`--mantine-color-${r}-light`]:yl(e.colors[t][9],.5),[`--mantine-color-${r}-light-hover`]:yl(e.colors[t][9],.3),[`--ma\
ntine-color-${r}-light-color`]:`var(--mantine-color-${r}-0)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${Math.max(n-4,0)})`,[`--mantine-color-${r}\
-outline-hover`]:qw(e.colors[t][Math.max(n-4,0)],.05)};return a?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine\
-color-${r}-2`]:e.colors[t][2],[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`-\
-mantine-color-${r}-6`]:e.colors[t][6],[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],
...i}:i}function Vc(e,t,o){at(t).forEach(r=>Object.assign(e,{[`--mantine-${o}-${r}`]:t[r]}))}var ev=e=>{let t=bl(e,"light"),o=e.defaultRadius in e.radius?e.radius[e.defaultRadius]:
D(e.defaultRadius),r={variables:{"--mantine-z-index-app":"100","--mantine-z-index-modal":"200","--mantine-z-index-popover":"300","--mantine-z-index-overlay":"40\
0","--mantine-z-index-max":"9999","--mantine-scale":e.scale.toString(),"--mantine-cursor-type":e.cursorType,"--mantine-webkit-font-smoothing":e.fontSmoothing?"a\
ntialiased":"unset","--mantine-moz-font-smoothing":e.fontSmoothing?"grayscale":"unset","--mantine-color-white":e.white,"--mantine-color-black":e.black,"--mantin\
e-line-height":e.lineHeights.md,"--mantine-font-family":e.fontFamily,"--mantine-font-family-monospace":e.fontFamilyMonospace,"--mantine-font-family-headings":e.
headings.fontFamily,"--mantine-heading-font-weight":e.headings.fontWeight,"--mantine-heading-text-wrap":e.headings.textWrap,"--mantine-radius-default":o,"--mant\
ine-primary-color-filled":`var(--mantine-color-${e.primaryColor}-filled)`,"--mantine-primary-color-filled-hover":`var(--mantine-color-${e.primaryColor}-filled-h\
over)`,"--mantine-primary-color-light":`var(--mantine-color-${e.primaryColor}-light)`,"--mantine-primary-color-light-hover":`var(--mantine-color-${e.primaryColor}\
-light-hover)`,"--mantine-primary-color-light-color":`var(--mantine-color-${e.primaryColor}-light-color)`},light:{"--mantine-color-scheme":"light","--mantine-pr\
imary-color-contrast":jw(e,"light"),"--mantine-color-bright":"var(--mantine-color-black)","--mantine-color-text":e.black,"--mantine-color-body":e.white,"--manti\
ne-color-error":"var(--mantine-color-red-6)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-gray-5)",
"--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-${t})`,"--mantine-color-default":"var(--mantine-color-white)","--mantine-color-default-hover":"v\
ar(--mantine-color-gray-0)","--mantine-color-default-color":"var(--mantine-color-black)","--mantine-color-default-border":"var(--mantine-color-gray-4)","--manti\
ne-color-dimmed":"var(--mantine-color-gray-6)","--mantine-color-disabled":"var(--mantine-color-gray-2)","--mantine-color-disabled-color":"var(--mantine-color-gr\
ay-5)","--mantine-color-disabled-border":"var(--mantine-color-gray-3)"},dark:{"--mantine-color-scheme":"dark","--mantine-primary-color-contrast":jw(e,"dark"),"-\
-mantine-color-bright":"var(--mantine-color-white)","--mantine-color-text":"var(--mantine-color-dark-0)","--mantine-color-body":"var(--mantine-color-dark-7)","-\
-mantine-color-error":"var(--mantine-color-red-8)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-da\
rk-3)","--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-4)`,"--mantine-color-default":"var(--mantine-color-dark-6)","--mantine-color-default-hove\
r":"var(--mantine-color-dark-5)","--mantine-color-default-color":"var(--mantine-color-white)","--mantine-color-default-border":"var(--mantine-color-dark-4)","--\
mantine-color-dimmed":"var(--mantine-color-dark-2)","--mantine-color-disabled":"var(--mantine-color-dark-6)","--mantine-color-disabled-color":"var(--mantine-col\
or-dark-3)","--mantine-color-disabled-border":"var(--mantine-color-dark-4)"}};Vc(r.variables,e.breakpoints,"breakpoint"),Vc(r.variables,e.spacing,"spacing"),Vc(
r.variables,e.fontSizes,"font-size"),Vc(r.variables,e.lineHeights,"line-height"),Vc(r.variables,e.shadows,"shadow"),Vc(r.variables,e.radius,"radius"),Vc(r.variables,
e.fontWeights,"font-weight"),e.colors[e.primaryColor].forEach((n,i)=>{r.variables[`--mantine-primary-color-${i}`]=`var(--mantine-color-${e.primaryColor}-${i})`}),
at(e.colors).forEach(n=>{let i=e.colors[n];if(zd(i)){Object.assign(r.light,kp({theme:e,name:i.name,color:i.light,colorScheme:"light",withColorValues:!0})),Object.
assign(r.dark,kp({theme:e,name:i.name,color:i.dark,colorScheme:"dark",withColorValues:!0})),r.light[`--mantine-color-${i.name}-contrast`]=Xx(i,e,"light"),r.dark[`\
--mantine-color-${i.name}-contrast`]=Xx(i,e,"dark");return}i.forEach((l,s)=>{r.variables[`--mantine-color-${n}-${s}`]=l}),Object.assign(r.light,kp({theme:e,color:n,
colorScheme:"light",withColorValues:!1})),Object.assign(r.dark,kp({theme:e,color:n,colorScheme:"dark",withColorValues:!1}))});let a=e.headings.sizes;return at(a).
forEach(n=>{r.variables[`--mantine-${n}-font-size`]=a[n].fontSize,r.variables[`--mantine-${n}-line-height`]=a[n].lineHeight,r.variables[`--mantine-${n}-font-wei\
ght`]=a[n].fontWeight||e.headings.fontWeight}),r};var ZR=y(C(),1);function JR(){let e=$e(),t=bs(),o=at(e.breakpoints).reduce((r,a)=>{let n=e.breakpoints[a].includes("px"),i=cs(e.breakpoints[a]);return`${r}@medi\
a (max-width: ${n?`${i-.1}px`:Oc(i-.1)}) {.mantine-visible-from-${a} {display: none !important;}}@media (min-width: ${n?`${i}px`:Oc(i)}) {.mantine-hidden-from-${a}\
 {display: none !important;}}`},"");return(0,ZR.jsx)("style",{"data-mantine-styles":"classes",nonce:t?.(),dangerouslySetInnerHTML:{__html:o}})}function e3({theme:e,generator:t}){let o=ev(e),r=t?.(e);return r?hp(o,r):o}var $w=ev(Cp);function t3(e){let t={variables:{},light:{},dark:{}};return at(e.variables).forEach(o=>{$w.variables[o]!==e.variables[o]&&(t.variables[o]=e.variables[o])}),
at(e.light).forEach(o=>{$w.light[o]!==e.light[o]&&(t.light[o]=e.light[o])}),at(e.dark).forEach(o=>{$w.dark[o]!==e.dark[o]&&(t.dark[o]=e.dark[o])}),t}var o3=y(C(),1);function zH(e){return Kw({variables:{},dark:{"--mantine-color-scheme":"dark"},light:{"--mantine-color-scheme":"light"}},e)}function Yw({cssVariablesSelector:e,
deduplicateCssVariables:t}){let o=$e(),r=bs(),a=zR(),n=e3({theme:o,generator:a}),i=(e===void 0||e===":root"||e===":host")&&t,l=i?t3(n):n,s=Kw(l,e);return s?(0,o3.jsx)(
"style",{"data-mantine-styles":!0,nonce:r?.(),dangerouslySetInnerHTML:{__html:`${s}${i?"":zH(e)}`}}):null}Yw.displayName="@mantine/CssVariables";function r3({respectReducedMotion:e,getRootElement:t}){Kt(()=>{e&&t()?.setAttribute("data-respect-reduced-motion","true")},[e])}var ys=y(C(),1);function tv({theme:e,children:t,getStyleNonce:o,withStaticClasses:r=!0,withGlobalClasses:a=!0,deduplicateCssVariables:n=!0,withCssVariables:i=!0,
cssVariablesSelector:l,classNamesPrefix:s="mantine",colorSchemeManager:c=ER(),defaultColorScheme:u="light",getRootElement:d=()=>document.documentElement,cssVariablesResolver:f,
forceColorScheme:m,stylesTransform:p,env:h,deduplicateInlineStyles:I=!1}){let{colorScheme:v,setColorScheme:g,clearColorScheme:x}=VR({defaultColorScheme:u,forceColorScheme:m,
manager:c,getRootElement:d});return r3({respectReducedMotion:e?.respectReducedMotion||!1,getRootElement:d}),(0,ys.jsx)(Pd,{value:{colorScheme:v,setColorScheme:g,
clearColorScheme:x,getRootElement:d,classNamesPrefix:s,getStyleNonce:o,cssVariablesResolver:f,cssVariablesSelector:l??":root",withStaticClasses:r,stylesTransform:p,
env:h,deduplicateInlineStyles:I},children:(0,ys.jsxs)(_p,{theme:e,children:[i&&(0,ys.jsx)(Yw,{cssVariablesSelector:l,deduplicateCssVariables:n}),a&&(0,ys.jsx)(JR,
{}),t]})})}tv.displayName="@mantine/core/MantineProvider";function a3({children:e,theme:t,env:o}){return(0,ys.jsx)(Pd,{value:{colorScheme:"auto",setColorScheme:()=>{},
clearColorScheme:()=>{},getRootElement:()=>document.documentElement,classNamesPrefix:"mantine",cssVariablesSelector:":root",withStaticClasses:!1,headless:!0,env:o},
children:(0,ys.jsx)(_p,{theme:t,children:e})})}a3.displayName="@mantine/core/HeadlessMantineProvider";function T(e,t,o){let r=$e(),a=(Array.isArray(e)?e:[e]).filter(Boolean),n={};for(let i of a){let l=r.components[i]?.defaultProps,s=typeof l=="function"?l(r):l;s&&
(n={...n,...s})}return{...t,...n,...cl(o)}}function tr({classNames:e,styles:t,props:o,stylesCtx:r}){let a=$e();return{resolvedClassNames:e===void 0?void 0:vl({theme:a,classNames:e,props:o,stylesCtx:r||void 0}),
resolvedStyles:t===void 0?void 0:Lc({theme:a,styles:t,props:o,stylesCtx:r||void 0})}}var PH={always:"mantine-focus-always",auto:"mantine-focus-auto",never:"mantine-focus-never"};function n3({theme:e,options:t,unstyled:o}){return Ne(t?.focusable&&
!o&&(e.focusClassName||PH[e.focusRing]),t?.active&&!o&&e.activeClassName)}function ov(e,t,o=1){if(Object.is(e,t))return!0;if(o===0||typeof e!="object"||typeof t!="object"||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(
t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let a=0;a<e.length;a+=1)if(!ov(e[a],t[a],o-1))return!1;return!0}let r=Object.keys(
e);if(r.length!==Object.keys(t).length)return!1;for(let a of r)if(!Object.hasOwn(t,a)||!ov(e[a],t[a],o-1))return!1;return!0}function i3({selector:e,stylesCtx:t,options:o,props:r,theme:a}){return vl({theme:a,classNames:o?.classNames,props:o?.props||r,stylesCtx:t})[e]}function l3({selector:e,stylesCtx:t,theme:o,classNames:r,props:a}){return vl({theme:o,classNames:r,props:a,stylesCtx:t})[e]}function s3({rootSelector:e,selector:t,className:o}){return e===t?o:void 0}function c3({selector:e,classes:t,unstyled:o}){return o?void 0:t[e]}function f3({themeName:e,classNamesPrefix:t,selector:o,withStaticClass:r}){return r===!1?[]:e.map(a=>`${t}-${a}-${o}`)}function d3({options:e,classes:t,selector:o,unstyled:r}){return e?.variant&&!r?t[`${o}--${e.variant}`]:void 0}function u3({theme:e,options:t,themeName:o,selector:r,classNamesPrefix:a,resolvedClassNames:n,resolvedThemeClassNames:i,classes:l,unstyled:s,className:c,rootSelector:u,
props:d,stylesCtx:f,withStaticClasses:m,headless:p,transformedStyles:h}){return Ne(n3({theme:e,options:t,unstyled:s||p}),i.map(I=>I[r]),d3({options:t,classes:l,
selector:r,unstyled:s||p}),n[r],l3({selector:r,stylesCtx:f,theme:e,classNames:h,props:d}),i3({selector:r,stylesCtx:f,options:t,props:d,theme:e}),s3({rootSelector:u,
selector:r,className:c}),c3({selector:r,classes:l,unstyled:s||p}),m&&!p&&f3({themeName:o,classNamesPrefix:a,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function Tp({style:e,theme:t}){return Array.isArray(e)?e.reduce((o,r)=>({...o,...Tp({style:r,theme:t})}),{}):typeof e=="function"?e(t):e??{}}function m3({theme:e,selector:t,options:o,props:r,stylesCtx:a,rootSelector:n,withStylesTransform:i,resolvedStyles:l,resolvedThemeStyles:s,resolvedVars:c,resolvedRootStyle:u}){
return{...s[t],...l[t],...!i&&Lc({theme:e,styles:o?.styles,props:o?.props||r,stylesCtx:a})[t],...c[t],...n===t?u:null,...Tp({style:o?.style,theme:e})}}function p3(e){return e.reduce((t,o)=>(o&&Object.keys(o).forEach(r=>{t[r]={...t[r],...cl(o[r])}}),t),{})}function h3({props:e,stylesCtx:t,themeName:o,theme:r}){let a=FR()?.();return{getTransformedStyles:i=>a?[...i.map(l=>a(l,{props:e,theme:r,ctx:t})),...o.map(l=>a(
r.components[l]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!a}}var g3=y(E(),1);function j({name:e,classes:t,props:o,stylesCtx:r,className:a,style:n,rootSelector:i="root",unstyled:l,classNames:s,styles:c,vars:u,varsResolver:d,
attributes:f,stable:m}){let p=$e(),h=PR(),I=OR(),v=BR(),g=(Array.isArray(e)?e:[e]).filter(F=>F),{withStylesTransform:x,getTransformedStyles:b}=h3({props:o,stylesCtx:r,
themeName:g,theme:p}),w=vl({theme:p,classNames:s,props:o,stylesCtx:r}),_=g.map(F=>vl({theme:p,classNames:p.components[F]?.classNames,props:o,stylesCtx:r})),S=x?
{}:Lc({theme:p,styles:c,props:o,stylesCtx:r}),k={};if(!x)for(let F of g){let V=Lc({theme:p,styles:p.components[F]?.styles,props:o,stylesCtx:r});for(let A of Object.
keys(V))k[A]={...k[A],...V[A]}}let P=p3([v?{}:d?.(p,o,r),...g.map(F=>p.components?.[F]?.vars?.(p,o,r)),u?.(p,o,r)]),z=Tp({style:n,theme:p});return OH((F,V)=>({...f?.[F],
className:u3({theme:p,options:V,themeName:g,selector:F,classNamesPrefix:h,resolvedClassNames:w,resolvedThemeClassNames:_,classes:t,unstyled:l,className:a,rootSelector:i,
props:o,stylesCtx:r,withStaticClasses:I,headless:v,transformedStyles:b([V?.styles,c])}),style:m3({theme:p,selector:F,options:V,props:o,stylesCtx:r,rootSelector:i,
withStylesTransform:x,resolvedStyles:S,resolvedThemeStyles:k,resolvedVars:P,resolvedRootStyle:z})}),!!m,[p,h,I,v,x?o:null,t,l,a,i,f,r,w,_,S,k,P,z])}function OH(e,t,o){
let r=(0,g3.useRef)(null);return t?((!r.current||!ov(r.current.deps,o,3))&&(r.current={deps:o,getStyles:e}),r.current.getStyles):e}function Uc(e){return at(e).reduce((t,o)=>e[o]!==void 0?`${t}${FT(o)}:${e[o]};`:t,"").trim()}function x3({selector:e,styles:t,media:o,container:r}){let a=t?Uc(t):"",n=Array.isArray(o)?o.map(l=>`@media${l.query}{${e}{${Uc(l.styles)}}}`):[],i=Array.isArray(
r)?r.map(l=>`@container ${l.query}{${e}{${Uc(l.styles)}}}`):[];return`${a?`${e}{${a}}`:""}${n.join("")}${i.join("")}`.trim()}var Xw=y(C(),1);function BH(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function qc({deduplicate:e,
...t}){let o=bs(),r=x3(t);return e?(0,Xw.jsx)("style",{href:`mantine-${BH(r)}`,precedence:"mantine",nonce:o?.(),children:r}):(0,Xw.jsx)("style",{"data-mantine-s\
tyles":"inline",nonce:o?.(),dangerouslySetInnerHTML:{__html:r}})}function NH(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function v3(e,t){return`__mdi__-${NH(`${e?
Uc(e):""}|${Array.isArray(t)?t.map(o=>`${o.query}:${Uc(o.styles)}`).join("|"):""}`)}`}function zo(e){let{m:t,mx:o,my:r,mt:a,mb:n,ml:i,mr:l,me:s,ms:c,mis:u,mie:d,p:f,px:m,py:p,pt:h,pb:I,pl:v,pr:g,pe:x,ps:b,pis:w,pie:_,bd:S,bdrs:k,bg:P,c:z,opacity:H,
ff:F,fz:V,fw:A,lts:$,ta:U,lh:N,fs:B,tt:O,td:L,w:q,miw:G,maw:W,h:ne,mih:se,mah:be,bgsz:xe,bgp:te,bgr:_e,bga:Se,pos:Ae,top:De,left:ze,bottom:fe,right:ue,inset:Pe,
display:J,flex:Z,hiddenFrom:me,visibleFrom:Ce,lightHidden:ee,darkHidden:X,sx:Q,...je}=e;return{styleProps:cl({m:t,mx:o,my:r,mt:a,mb:n,ml:i,mr:l,me:s,ms:c,mis:u,
mie:d,p:f,px:m,py:p,pt:h,pb:I,pl:v,pr:g,pis:w,pie:_,pe:x,ps:b,bd:S,bg:P,c:z,opacity:H,ff:F,fz:V,fw:A,lts:$,ta:U,lh:N,fs:B,tt:O,td:L,w:q,miw:G,maw:W,h:ne,mih:se,
mah:be,bgsz:xe,bgp:te,bgr:_e,bga:Se,pos:Ae,top:De,left:ze,bottom:fe,right:ue,inset:Pe,display:J,flex:Z,bdrs:k,hiddenFrom:me,visibleFrom:Ce,lightHidden:ee,darkHidden:X,
sx:Q}),rest:je}}var b3={m:{type:"spacing",property:"margin"},mt:{type:"spacing",property:"marginTop"},mb:{type:"spacing",property:"marginBottom"},ml:{type:"spacing",property:"m\
arginLeft"},mr:{type:"spacing",property:"marginRight"},ms:{type:"spacing",property:"marginInlineStart"},me:{type:"spacing",property:"marginInlineEnd"},mis:{type:"\
spacing",property:"marginInlineStart"},mie:{type:"spacing",property:"marginInlineEnd"},mx:{type:"spacing",property:"marginInline"},my:{type:"spacing",property:"\
marginBlock"},p:{type:"spacing",property:"padding"},pt:{type:"spacing",property:"paddingTop"},pb:{type:"spacing",property:"paddingBottom"},pl:{type:"spacing",property:"\
paddingLeft"},pr:{type:"spacing",property:"paddingRight"},ps:{type:"spacing",property:"paddingInlineStart"},pe:{type:"spacing",property:"paddingInlineEnd"},pis:{
type:"spacing",property:"paddingInlineStart"},pie:{type:"spacing",property:"paddingInlineEnd"},px:{type:"spacing",property:"paddingInline"},py:{type:"spacing",property:"\
paddingBlock"},bd:{type:"border",property:"border"},bdrs:{type:"radius",property:"borderRadius"},bg:{type:"color",property:"background"},c:{type:"textColor",property:"\
color"},opacity:{type:"identity",property:"opacity"},ff:{type:"fontFamily",property:"fontFamily"},fz:{type:"fontSize",property:"fontSize"},fw:{type:"identity",property:"\
fontWeight"},lts:{type:"size",property:"letterSpacing"},ta:{type:"identity",property:"textAlign"},lh:{type:"lineHeight",property:"lineHeight"},fs:{type:"identit\
y",property:"fontStyle"},tt:{type:"identity",property:"textTransform"},td:{type:"identity",property:"textDecoration"},w:{type:"spacing",property:"width"},miw:{type:"\
spacing",property:"minWidth"},maw:{type:"spacing",property:"maxWidth"},h:{type:"spacing",property:"height"},mih:{type:"spacing",property:"minHeight"},mah:{type:"\
spacing",property:"maxHeight"},bgsz:{type:"size",property:"backgroundSize"},bgp:{type:"identity",property:"backgroundPosition"},bgr:{type:"identity",property:"b\
ackgroundRepeat"},bga:{type:"identity",property:"backgroundAttachment"},pos:{type:"identity",property:"position"},top:{type:"size",property:"top"},left:{type:"s\
ize",property:"left"},bottom:{type:"size",property:"bottom"},right:{type:"size",property:"right"},inset:{type:"size",property:"inset"},display:{type:"identity",
property:"display"},flex:{type:"identity",property:"flex"}};function Rp(e,t){let o=$t({color:e,theme:t});return o.color==="dimmed"?"var(--mantine-color-dimmed)":o.color==="bright"?"var(--mantine-color-bright)":o.variable?
`var(${o.variable})`:o.color}function y3(e,t){let o=$t({color:e,theme:t});return o.isThemeColor&&o.shade===void 0?`var(--mantine-color-${o.color}-text)`:Rp(e,t)}function I3(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let[o,r,...a]=e.split(" ").filter(i=>i.trim()!==""),n=`${D(o)}`;return r&&(n+=` ${r}`),
a.length>0&&(n+=` ${Rp(a.join(" "),t)}`),n.trim()}return e}var w3={text:"var(--mantine-font-family)",mono:"var(--mantine-font-family-monospace)",monospace:"var(--mantine-font-family-monospace)",heading:"var(--mantine-fo\
nt-family-headings)",headings:"var(--mantine-font-family-headings)"};function S3(e){return typeof e=="string"&&e in w3?w3[e]:e}var FH=["h1","h2","h3","h4","h5","h6"];function C3(e,t){return typeof e=="string"&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e=="string"&&FH.includes(
e)?`var(--mantine-${e}-font-size)`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function _3(e){return e}var LH=["h1","h2","h3","h4","h5","h6"];function k3(e,t){return typeof e=="string"&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e=="string"&&LH.includes(
e)?`var(--mantine-${e}-line-height)`:e}function T3(e,t){return typeof e=="string"&&e in t.radius?`var(--mantine-radius-${e})`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function R3(e){return typeof e=="number"?D(e):e}function M3(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let o=e.replace("-","");if(!(o in t.spacing))return D(e);let r=`--mantine-spacing-${o}`;
return e.startsWith("-")?`calc(var(${r}) * -1)`:`var(${r})`}return e}var rv={color:Rp,textColor:y3,fontSize:C3,spacing:M3,radius:T3,identity:_3,size:R3,lineHeight:k3,fontFamily:S3,border:I3};function A3(e){return e.replace("(min-width: ","").replace("em)","")}function E3({media:e,...t}){let o=Object.keys(e).sort((r,a)=>Number(A3(r))-Number(A3(a))).map(
r=>({query:r,styles:e[r]}));return{...t,media:o}}function HH(e){if(typeof e!="object"||e===null)return!1;let t=Object.keys(e);return!(t.length===1&&t[0]==="base")}function VH(e){return typeof e=="object"&&e!==
null?"base"in e?e.base:void 0:e}function UH(e){return typeof e=="object"&&e!==null?at(e).filter(t=>t!=="base"):[]}function qH(e,t){return typeof e=="object"&&e!==
null&&t in e?e[t]:e}function D3({styleProps:e,data:t,theme:o}){return E3(at(e).reduce((r,a)=>{if(a==="hiddenFrom"||a==="visibleFrom"||a==="sx")return r;let n=t[a],
i=Array.isArray(n.property)?n.property:[n.property],l=VH(e[a]);if(!HH(e[a]))return i.forEach(c=>{r.inlineStyles[c]=rv[n.type](l,o)}),r;r.hasResponsiveStyles=!0;
let s=UH(e[a]);return i.forEach(c=>{l!=null&&(r.styles[c]=rv[n.type](l,o)),s.forEach(u=>{let d=`(min-width: ${o.breakpoints[u]})`;r.media[d]={...r.media[d],[c]:rv[n.
type](qH(e[a],u),o)}})}),r},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}var z3=y(E(),1);function av(){return`__m__-${(0,z3.useId)().replace(/[:«»]/g,"")}`}function di(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...di(r,t)}),{}):typeof e=="function"?e(t):e??{}}function jH(e){return e}var nv=jH;var P3=y(C(),1);function Qw(e){return e}function R(e){let t=e;return t.extend=Qw,t.withProps=o=>{let r=a=>(0,P3.jsx)(t,{...o,...a});return r.extend=t.extend,r.displayName=
`WithProps(${t.displayName})`,r},t}function On(e){return R(e)}var O3=y(C(),1);function Je(e){let t=e;return t.withProps=o=>{let r=a=>(0,O3.jsx)(t,{...o,...a});return r.extend=t.extend,r.displayName=`WithProps(${t.displayName}\
)`,r},t.extend=Qw,t}function B3(e){return`data-${(e.startsWith("data-")?e.slice(5):e).replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase()}`}function GH(e){return Object.keys(e).reduce(
(t,o)=>{let r=e[o];return r===void 0||r===""||r===!1||r===null||(t[B3(o)]=e[o]),t},{})}function Ww(e){return e?typeof e=="string"?{[B3(e)]:!0}:Array.isArray(e)?
[...e].reduce((t,o)=>({...t,...Ww(o)}),{}):GH(e):null}function Zw(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...Zw(r,t)}),{}):typeof e=="function"?e(t):e??{}}function N3({theme:e,style:t,vars:o,styleProps:r}){
let a=Zw(t,e),n=Zw(o,e);return{...a,...n,...r}}var jc=y(C(),1);function F3({component:e,style:t,__vars:o,className:r,variant:a,mod:n,size:i,hiddenFrom:l,visibleFrom:s,lightHidden:c,darkHidden:u,renderRoot:d,
__size:f,ref:m,...p}){let h=$e(),I=e||"div",{styleProps:v,rest:g}=zo(p),x=NR()?.()?.(v.sx),b=av(),w=D3({styleProps:v,theme:h,data:b3}),_=LR(),S=_&&w.hasResponsiveStyles?
v3(w.styles,w.media):b,k={ref:m,style:N3({theme:h,style:t,vars:o,styleProps:w.inlineStyles}),className:Ne(r,x,{[S]:w.hasResponsiveStyles,"mantine-light-hidden":c,
"mantine-dark-hidden":u,[`mantine-hidden-from-${l}`]:l,[`mantine-visible-from-${s}`]:s}),"data-variant":a,"data-size":Px(i)?void 0:i||void 0,size:f,...Ww(n),...g};
return(0,jc.jsxs)(jc.Fragment,{children:[w.hasResponsiveStyles&&(0,jc.jsx)(qc,{selector:`.${S}`,styles:w.styles,media:w.media,deduplicate:_}),typeof d=="functio\
n"?d(k):(0,jc.jsx)(I,{...k})]})}F3.displayName="@mantine/core/Box";var M=nv(F3);var Bd=y(E(),1);var KH=y(C(),1),$H=(0,Bd.createContext)({dir:"ltr",toggleDirection:()=>{},setDirection:()=>{}});function Nt(){return(0,Bd.use)($H)}var Jw=y(E(),1);var Gc=y(C(),1),YH={transitionDuration:200,transitionTimingFunction:"ease",animateOpacity:!0,orientation:"vertical",keepMounted:!0,keepMountedMode:"activity"},e1=R(
e=>{let{children:t,expanded:o,transitionDuration:r,transitionTimingFunction:a,style:n,onTransitionEnd:i,onTransitionStart:l,animateOpacity:s,keepMounted:c,keepMountedMode:u,
ref:d,orientation:f,...m}=T("Collapse",YH,e),p=en(),h=$e(),I=ul(),v=h.respectReducedMotion&&I?0:r,g=(f==="horizontal"?Fw:Bw)({expanded:o,transitionDuration:v,transitionTimingFunction:a,
onTransitionEnd:i,onTransitionStart:l,keepMounted:!1});if(v===0)return c===!0&&(u==="display-none"||p!=="test")?u==="display-none"?(0,Gc.jsx)(M,{...m,style:{...di(
n,h),...o?{}:{display:"none"}},ref:d,children:t}):(0,Gc.jsx)(Jw.Activity,{mode:o?"visible":"hidden",children:(0,Gc.jsx)(M,{...m,style:n,ref:d,children:t})}):o?(0,Gc.jsx)(
M,{...m,style:n,ref:d,children:t}):null;let x=g.state==="exited",b;return c===!1?b=x?null:t:c===!0?b=u==="display-none"?t:(0,Gc.jsx)(Jw.Activity,{mode:x?"hidden":
"visible",children:t}):b=t,(0,Gc.jsx)(M,{...m,...g.getCollapseProps({style:{opacity:o||!s?1:0,transition:s?`opacity ${v}ms ${a}`:"none",...di(n,h),...c&&u==="di\
splay-none"&&x?{display:"none"}:{}},ref:d}),children:b})});e1.displayName="@mantine/core/Collapse";var[L3,oo]=kt("ScrollArea.Root component was not found in tree");var H3=y(E(),1);function tn(e,t){let o=(0,H3.useEffectEvent)(t);Kt(()=>{let r=0;if(e){let a=new ResizeObserver(()=>{cancelAnimationFrame(r),r=window.requestAnimationFrame(o)});
return a.observe(e),()=>{window.cancelAnimationFrame(r),a.unobserve(e)}}},[e])}var t1=y(E(),1),o1=y(C(),1);function XH(e){let{style:t,...o}=e,r=oo(),[a,n]=(0,t1.useState)(0),[i,l]=(0,t1.useState)(0),s=!!(a&&i);return tn(r.scrollbarX,()=>{let c=r.
scrollbarX?.offsetHeight||0;r.onCornerHeightChange(c),l(c)}),tn(r.scrollbarY,()=>{let c=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(c),n(c)}),s?(0,o1.jsx)(
"div",{...o,style:{...t,width:a,height:i}}):null}function V3(e){let t=oo(),o=!!(t.scrollbarX&&t.scrollbarY);return t.type!=="scroll"&&o?(0,o1.jsx)(XH,{...e}):null}var ui=y(E(),1);var r1=y(C(),1),QH={scrollHideDelay:1e3,type:"hover"};function a1(e){let{type:t,scrollHideDelay:o,scrollbars:r,getStyles:a,ref:n,...i}=T("ScrollAreaRoot",QH,e),
[l,s]=(0,ui.useState)(null),[c,u]=(0,ui.useState)(null),[d,f]=(0,ui.useState)(null),[m,p]=(0,ui.useState)(null),[h,I]=(0,ui.useState)(null),[v,g]=(0,ui.useState)(
0),[x,b]=(0,ui.useState)(0),[w,_]=(0,ui.useState)(!1),[S,k]=(0,ui.useState)(!1),P=we(n,s);return(0,r1.jsx)(L3,{value:{type:t,scrollHideDelay:o,scrollArea:l,viewport:c,
onViewportChange:u,content:d,onContentChange:f,scrollbarX:m,onScrollbarXChange:p,scrollbarXEnabled:w,onScrollbarXEnabledChange:_,scrollbarY:h,onScrollbarYChange:I,
scrollbarYEnabled:S,onScrollbarYEnabledChange:k,onCornerWidthChange:g,onCornerHeightChange:b,getStyles:a},children:(0,r1.jsx)(M,{...i,ref:P,__vars:{"--sa-corner\
-width":r!=="xy"?"0px":`${v}px`,"--sa-corner-height":r!=="xy"?"0px":`${x}px`}})})}a1.displayName="@mantine/core/ScrollAreaRoot";function iv(e,t){let o=e/t;return Number.isNaN(o)?0:o}function Is(e){let t=iv(e.viewport,e.content),o=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-o)*t;return Math.max(r,18)}function lv(e,t){return o=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(o-e[0])}}function WH(e,[t,o]){return Math.min(o,Math.max(t,e))}function n1(e,t,o="ltr"){let r=Is(t),a=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,n=t.scrollbar.size-
a,i=t.content-t.viewport,l=n-r,s=WH(e,o==="ltr"?[0,i]:[i*-1,0]);return lv([0,i],[0,l])(s)}function U3(e,t,o,r="ltr"){let a=Is(o),n=a/2,i=t||n,l=a-i,s=o.scrollbar.paddingStart+i,c=o.scrollbar.size-o.scrollbar.paddingEnd-l,u=o.content-o.viewport,d=r===
"ltr"?[0,u]:[u*-1,0];return lv([s,c],d)(e)}function sv(e,t){return e>0&&e<t}function Nd(e){return e?parseInt(e,10):0}function mi(e,t,{checkForDefaultPrevented:o=!0}={}){return r=>{e?.(r),(o===!1||!r.defaultPrevented)&&t?.(r)}}var[q3,i1]=kt("ScrollAreaScrollbar was not found in tree");var pi=y(E(),1);var l1=y(C(),1);function cv(e){let{sizes:t,hasThumb:o,onThumbChange:r,onThumbPointerUp:a,onThumbPointerDown:n,onThumbPositionChange:i,onDragScroll:l,onWheelScroll:s,
onResize:c,ref:u,...d}=e,f=oo(),[m,p]=(0,pi.useState)(null),h=we(u,p),I=(0,pi.useRef)(null),v=(0,pi.useRef)(""),g=t.content-t.viewport,x=(0,pi.useEffectEvent)(S=>s(
S,g)),b=us(i),w=fl(c,10),_=S=>{if(I.current){let k=S.clientX-I.current.left,P=S.clientY-I.current.top;l({x:k,y:P})}};return(0,pi.useEffect)(()=>{if(!m)return;let S=k=>x(
k);return m.addEventListener("wheel",S,{passive:!1}),()=>m.removeEventListener("wheel",S)},[m]),(0,pi.useEffect)(b,[t,b]),tn(m,w),tn(f.content,w),(0,l1.jsx)(q3,
{value:{scrollbar:m,hasThumb:o,onThumbChange:us(r),onThumbPointerUp:us(a),onThumbPositionChange:b,onThumbPointerDown:us(n)},children:(0,l1.jsx)("div",{...d,ref:h,
"data-mantine-scrollbar":!0,style:{position:"absolute",...d.style},onPointerDown:mi(e.onPointerDown,S=>{S.preventDefault(),S.button===0&&(S.target.setPointerCapture(
S.pointerId),I.current=m.getBoundingClientRect(),v.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect="none",_(S))}),onPointerMove:mi(
e.onPointerMove,_),onPointerUp:mi(e.onPointerUp,S=>{let k=S.target;k.hasPointerCapture(S.pointerId)&&(S.preventDefault(),k.releasePointerCapture(S.pointerId))}),
onLostPointerCapture:()=>{document.body.style.webkitUserSelect=v.current,I.current=null}})})}var Fd=y(E(),1);var j3=y(C(),1),s1=e=>{let{sizes:t,onSizesChange:o,style:r,ref:a,...n}=e,i=oo(),[l,s]=(0,Fd.useState)(),c=(0,Fd.useRef)(null),u=we(a,c,i.onScrollbarXChange);return(0,Fd.useEffect)(
()=>{c.current&&s(getComputedStyle(c.current))},[c]),(0,j3.jsx)(cv,{"data-orientation":"horizontal",...n,ref:u,sizes:t,style:{...r,"--sa-thumb-width":`${Is(t)}p\
x`},onThumbPointerDown:d=>e.onThumbPointerDown(d.x),onDragScroll:d=>e.onDragScroll(d.x),onWheelScroll:(d,f)=>{if(i.viewport){let m=i.viewport.scrollLeft+d.deltaX;
e.onWheelScroll(m),sv(m,f)&&d.preventDefault()}},onResize:()=>{c.current&&i.viewport&&l&&o({content:i.viewport.scrollWidth,viewport:i.viewport.offsetWidth,scrollbar:{
size:c.current.clientWidth,paddingStart:Nd(l.paddingLeft),paddingEnd:Nd(l.paddingRight)}})}})};s1.displayName="@mantine/core/ScrollAreaScrollbarX";var Ld=y(E(),1);var G3=y(C(),1);function c1(e){let{sizes:t,onSizesChange:o,style:r,ref:a,...n}=e,i=oo(),[l,s]=(0,Ld.useState)(),c=(0,Ld.useRef)(null),u=we(a,c,i.onScrollbarYChange);
return(0,Ld.useEffect)(()=>{c.current&&s(window.getComputedStyle(c.current))},[]),(0,G3.jsx)(cv,{...n,"data-orientation":"vertical",ref:u,sizes:t,style:{"--sa-t\
humb-height":`${Is(t)}px`,...r},onThumbPointerDown:d=>e.onThumbPointerDown(d.y),onDragScroll:d=>e.onDragScroll(d.y),onWheelScroll:(d,f)=>{if(i.viewport){let m=i.
viewport.scrollTop+d.deltaY;e.onWheelScroll(m),sv(m,f)&&d.preventDefault()}},onResize:()=>{c.current&&i.viewport&&l&&o({content:i.viewport.scrollHeight,viewport:i.
viewport.offsetHeight,scrollbar:{size:c.current.clientHeight,paddingStart:Nd(l.paddingTop),paddingEnd:Nd(l.paddingBottom)}})}})}c1.displayName="@mantine/core/Sc\
rollAreaScrollbarY";var Mp=y(E(),1),f1=y(C(),1);function Kc(e){let{orientation:t="vertical",...o}=e,{dir:r}=Nt(),a=oo(),n=(0,Mp.useRef)(null),i=(0,Mp.useRef)(0),[l,s]=(0,Mp.useState)(
{content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),c=iv(l.viewport,l.content),u={...o,sizes:l,onSizesChange:s,hasThumb:c>0&&c<1,onThumbChange:f=>{
n.current=f},onThumbPointerUp:()=>{i.current=0},onThumbPointerDown:f=>{i.current=f}},d=(f,m)=>U3(f,i.current,l,m);return t==="horizontal"?(0,f1.jsx)(s1,{...u,onThumbPositionChange:()=>{
if(a.viewport&&n.current){let f=a.viewport.scrollLeft,m=n1(f,l,r);n.current.style.transform=`translate3d(${m}px, 0, 0)`}},onWheelScroll:f=>{a.viewport&&(a.viewport.
scrollLeft=f)},onDragScroll:f=>{a.viewport&&(a.viewport.scrollLeft=d(f,r))}}):t==="vertical"?(0,f1.jsx)(c1,{...u,onThumbPositionChange:()=>{if(a.viewport&&n.current){
let f=a.viewport.scrollTop,m=n1(f,l);l.scrollbar.size===0?n.current.style.setProperty("--thumb-opacity","0"):n.current.style.setProperty("--thumb-opacity","1"),
n.current.style.transform=`translate3d(0, ${m}px, 0)`}},onWheelScroll:f=>{a.viewport&&(a.viewport.scrollTop=f)},onDragScroll:f=>{a.viewport&&(a.viewport.scrollTop=
d(f))}}):null}Kc.displayName="@mantine/core/ScrollAreaScrollbarVisible";var K3=y(E(),1);var $3=y(C(),1);function Ap(e){let t=oo(),{forceMount:o,...r}=e,[a,n]=(0,K3.useState)(!1),i=e.orientation==="horizontal",l=fl(()=>{if(t.viewport){let s=t.viewport.
offsetWidth<t.viewport.scrollWidth,c=t.viewport.offsetHeight<t.viewport.scrollHeight;n(i?s:c)}},10);return tn(t.viewport,l),tn(t.content,l),o||a?(0,$3.jsx)(Kc,{
"data-state":a?"visible":"hidden",...r}):null}Ap.displayName="@mantine/core/ScrollAreaScrollbarAuto";var fv=y(E(),1),Y3=y(C(),1);function d1(e){let{forceMount:t,...o}=e,r=oo(),[a,n]=(0,fv.useState)(!1);return(0,fv.useEffect)(()=>{let{scrollArea:i}=r,l=0;if(i){let s=()=>{
window.clearTimeout(l),n(!0)},c=()=>{l=window.setTimeout(()=>n(!1),r.scrollHideDelay)};return i.addEventListener("pointerenter",s),i.addEventListener("pointerle\
ave",c),()=>{window.clearTimeout(l),i.removeEventListener("pointerenter",s),i.removeEventListener("pointerleave",c)}}},[r.scrollArea,r.scrollHideDelay]),t||a?(0,Y3.jsx)(
Ap,{"data-state":a?"visible":"hidden",...o}):null}d1.displayName="@mantine/core/ScrollAreaScrollbarHover";var Ep=y(E(),1);var X3=y(C(),1);function Q3(e){let{forceMount:t,...o}=e,r=oo(),a=e.orientation==="horizontal",[n,i]=(0,Ep.useState)("hidden"),l=fl(()=>i("idle"),100);return(0,Ep.useEffect)(
()=>{if(n==="idle"){let s=window.setTimeout(()=>i("hidden"),r.scrollHideDelay);return()=>window.clearTimeout(s)}},[n,r.scrollHideDelay]),(0,Ep.useEffect)(()=>{let{
viewport:s}=r,c=a?"scrollLeft":"scrollTop";if(s){let u=s[c],d=()=>{let f=s[c];u!==f&&(i("scrolling"),l()),u=f};return s.addEventListener("scroll",d),()=>s.removeEventListener(
"scroll",d)}},[r.viewport,a,l]),t||n!=="hidden"?(0,X3.jsx)(Kc,{"data-state":n==="hidden"?"hidden":"visible",...o,onPointerEnter:mi(e.onPointerEnter,()=>i("inter\
acting")),onPointerLeave:mi(e.onPointerLeave,()=>i("idle"))}):null}var W3=y(E(),1),Dp=y(C(),1);function dv(e){let{forceMount:t,...o}=e,r=oo(),{onScrollbarXEnabledChange:a,onScrollbarYEnabledChange:n}=r,i=e.orientation==="horizo\
ntal";return(0,W3.useEffect)(()=>(i?a(!0):n(!0),()=>{i?a(!1):n(!1)}),[i,a,n]),r.type==="hover"?(0,Dp.jsx)(d1,{...o,forceMount:t}):r.type==="scroll"?(0,Dp.jsx)(Q3,
{...o,forceMount:t}):r.type==="auto"?(0,Dp.jsx)(Ap,{...o,forceMount:t}):r.type==="always"?(0,Dp.jsx)(Kc,{...o}):null}dv.displayName="@mantine/core/ScrollAreaScr\
ollbar";function Z3(e,t=()=>{}){let o={left:e.scrollLeft,top:e.scrollTop},r=0;return(function a(){let n={left:e.scrollLeft,top:e.scrollTop},i=o.left!==n.left,l=o.top!==
n.top;(i||l)&&t(),o=n,r=window.requestAnimationFrame(a)})(),()=>window.cancelAnimationFrame(r)}var uv=y(E(),1);var u1=y(C(),1);function J3(e){let{style:t,ref:o,...r}=e,a=oo(),n=i1(),{onThumbPositionChange:i}=n,l=we(o,n.onThumbChange),s=(0,uv.useRef)(void 0),c=fl(()=>{s.current&&
(s.current(),s.current=void 0)},100);return(0,uv.useEffect)(()=>{let{viewport:u}=a;if(u){let d=()=>{if(c(),!s.current){let f=Z3(u,i);s.current=f,i()}};return i(),
u.addEventListener("scroll",d),()=>u.removeEventListener("scroll",d)}},[a.viewport,c,i]),(0,u1.jsx)("div",{"data-state":n.hasThumb?"visible":"hidden",...r,ref:l,
style:{width:"var(--sa-thumb-width)",height:"var(--sa-thumb-height)",...t},onPointerDownCapture:mi(e.onPointerDownCapture,u=>{let d=u.target.getBoundingClientRect(),
f=u.clientX-d.left,m=u.clientY-d.top;n.onThumbPointerDown({x:f,y:m})}),onPointerUp:mi(e.onPointerUp,n.onThumbPointerUp)})}J3.displayName="@mantine/core/ScrollAr\
eaThumb";function mv(e){let{forceMount:t,...o}=e,r=i1();return t||r.hasThumb?(0,u1.jsx)(J3,{...o}):null}mv.displayName="@mantine/core/ScrollAreaThumb";var m1=y(C(),1);function p1({children:e,style:t,ref:o,onWheel:r,...a}){let n=oo(),i=we(o,n.onViewportChange);return(0,m1.jsx)(M,{...a,ref:i,onWheel:s=>{if(r?.(s),
n.scrollbarXEnabled&&n.viewport&&s.shiftKey){let{scrollTop:c,scrollHeight:u,clientHeight:d,scrollWidth:f,clientWidth:m}=n.viewport,p=c<1,h=c>=u-d-1;f>m&&(p||h)&&
s.stopPropagation()}},"data-scrollarea-viewport":!0,style:{overflowX:n.scrollbarXEnabled?"scroll":"hidden",overflowY:n.scrollbarYEnabled?"scroll":"hidden",...t},
children:(0,m1.jsx)("div",{...n.getStyles("content"),ref:n.onContentChange,children:e})})}p1.displayName="@mantine/core/ScrollAreaViewport";var pv={root:"m_d57069b5",content:"m_b1336c6",viewport:"m_c0783ff9",viewportInner:"m_f8f631dd",scrollbar:"m_c44ba933",thumb:"m_d8b5e363",corner:"m_21657268"};var Ro=y(E(),1);var rn=y(C(),1);var re=y(E(),1);function hv(){return typeof window<"u"}function ws(e){return g1(e)?(e.nodeName||"").toLowerCase():"#document"}function or(e){var t;return(e==null||(t=e.ownerDocument)==
null?void 0:t.defaultView)||window}function gi(e){var t;return(t=(g1(e)?e.ownerDocument:e.document)||window.document)==null?void 0:t.documentElement}function g1(e){
return hv()?e instanceof Node||e instanceof or(e).Node:!1}function Tt(e){return hv()?e instanceof Element||e instanceof or(e).Element:!1}function ta(e){return hv()?
e instanceof HTMLElement||e instanceof or(e).HTMLElement:!1}function Hd(e){return!hv()||typeof ShadowRoot>"u"?!1:e instanceof ShadowRoot||e instanceof or(e).ShadowRoot}
function zp(e){let{overflow:t,overflowX:o,overflowY:r,display:a}=Ta(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+o)&&a!=="inline"&&a!=="contents"}function e6(e){
return/^(table|td|th)$/.test(ws(e))}function Pp(e){try{if(e.matches(":popover-open"))return!0}catch{}try{return e.matches(":modal")}catch{return!1}}var ZH=/transform|translate|scale|rotate|perspective|filter/,
JH=/paint|layout|strict|content/,$c=e=>!!e&&e!=="none",h1;function gv(e){let t=Tt(e)?Ta(e):e;return $c(t.transform)||$c(t.translate)||$c(t.scale)||$c(t.rotate)||
$c(t.perspective)||!Vd()&&($c(t.backdropFilter)||$c(t.filter))||ZH.test(t.willChange||"")||JH.test(t.contain||"")}function t6(e){let t=hi(e);for(;ta(t)&&!xi(t);){
if(gv(t))return t;if(Pp(t))return null;t=hi(t)}return null}function Vd(){return h1==null&&(h1=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filte\
r","none")),h1}function xi(e){return/^(html|body|#document)$/.test(ws(e))}function Ta(e){return or(e).getComputedStyle(e)}function Op(e){return Tt(e)?{scrollLeft:e.
scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function hi(e){if(ws(e)==="html")return e;let t=e.assignedSlot||e.parentNode||Hd(e)&&
e.host||gi(e);return Hd(t)?t.host:t}function o6(e){let t=hi(e);return xi(t)?(e.ownerDocument||e).body:ta(t)&&zp(t)?t:o6(t)}function Br(e,t,o){var r;t===void 0&&
(t=[]),o===void 0&&(o=!0);let a=o6(e),n=a===((r=e.ownerDocument)==null?void 0:r.body),i=or(a);if(n){let l=xv(i);return t.concat(i,i.visualViewport||[],zp(a)?a:[],
l&&o?Br(l):[])}else return t.concat(a,Br(a,[],o))}function xv(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var Ud=y(E(),1),f6=y(E(),1);var n6=["top","right","bottom","left"];var Ra=Math.min,oa=Math.max,Np=Math.round,Fp=Math.floor,vi=e=>({x:e,y:e}),eV={left:"right",right:"left",bottom:"top",top:"bottom"};function x1(e,t,o){return oa(
e,Ra(t,o))}function Bn(e,t){return typeof e=="function"?e(t):e}function Nn(e){return e.split("-")[0]}function Yc(e){return e.split("-")[1]}function bv(e){return e===
"x"?"y":"x"}function yv(e){return e==="y"?"height":"width"}function on(e){let t=e[0];return t==="t"||t==="b"?"y":"x"}function Iv(e){return bv(on(e))}function i6(e,t,o){
o===void 0&&(o=!1);let r=Yc(e),a=Iv(e),n=yv(a),i=a==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return t.reference[n]>t.floating[n]&&(i=
Bp(i)),[i,Bp(i)]}function l6(e){let t=Bp(e);return[vv(e),t,vv(t)]}function vv(e){return e.includes("start")?e.replace("start","end"):e.replace("end","start")}var r6=[
"left","right"],a6=["right","left"],tV=["top","bottom"],oV=["bottom","top"];function rV(e,t,o){switch(e){case"top":case"bottom":return o?t?a6:r6:t?r6:a6;case"le\
ft":case"right":return t?tV:oV;default:return[]}}function s6(e,t,o,r){let a=Yc(e),n=rV(Nn(e),o==="start",r);return a&&(n=n.map(i=>i+"-"+a),t&&(n=n.concat(n.map(
vv)))),n}function Bp(e){let t=Nn(e);return eV[t]+e.slice(t.length)}function aV(e){var t,o,r,a;return{top:(t=e.top)!=null?t:0,right:(o=e.right)!=null?o:0,bottom:(r=
e.bottom)!=null?r:0,left:(a=e.left)!=null?a:0}}function wv(e){return typeof e!="number"?aV(e):{top:e,right:e,bottom:e,left:e}}function Fn(e){let{x:t,y:o,width:r,
height:a}=e;return{width:r,height:a,top:o,left:t,right:t+r,bottom:o+a,x:t,y:o}}function d6(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function u6(){let e=navigator.userAgentData;return e&&Array.
isArray(e.brands)?e.brands.map(t=>{let{brand:o,version:r}=t;return o+"/"+r}).join(" "):navigator.userAgent}function m6(){return/apple/i.test(navigator.vendor)}function p6(){return d6().toLowerCase().startsWith("mac")&&!navigator.maxTouchPoints}function nV(){return u6().includes("jsdom/")}var c6="data-floating-ui-focus\
able",iV="input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])";function v1(e){let t=e.activeElement;for(;((o=t)==null||(o=o.shadowRoot)==null?void 0:o.activeElement)!=null;){var o;t=t.shadowRoot.activeElement}return t}function qd(e,t){
if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&Hd(o)){let r=t;for(;r;){if(e===r)return!0;r=r.parentNode||r.
host}}return!1}function Xc(e){return"composedPath"in e?e.composedPath()[0]:e.target}function Sv(e,t){if(t==null)return!1;if("composedPath"in e)return e.composedPath().
includes(t);let o=e;return o.target!=null&&t.contains(o.target)}function h6(e){return e.matches("html,body")}function Ss(e){return e?.ownerDocument||document}function g6(e){
return ta(e)&&e.matches(iV)}function x6(e){if(!e||nV())return!0;try{return e.matches(":focus-visible")}catch{return!0}}function v6(e){return e?e.hasAttribute(c6)?e:e.querySelector("["+c6+"\
]")||e:null}function Lp(e,t,o){return o===void 0&&(o=!0),e.filter(a=>{var n;return a.parentId===t&&(!o||((n=a.context)==null?void 0:n.open))}).flatMap(a=>[a,...Lp(
e,a.id,o)])}function b6(e){return"nativeEvent"in e}function Cv(e,t){let o=["mouse","pen"];return t||o.push("",void 0),o.includes(e)}var lV=typeof document<"u",sV=function(){},Ln=lV?f6.useLayoutEffect:sV,cV={...Ud};
function Hp(e){let t=Ud.useRef(e);return Ln(()=>{t.current=e}),t}var fV=cV.useInsertionEffect,dV=fV||(e=>e());function Hn(e){let t=Ud.useRef(()=>{});return dV(()=>{
t.current=e}),Ud.useCallback(function(){for(var o=arguments.length,r=new Array(o),a=0;a<o;a++)r[a]=arguments[a];return t.current==null?void 0:t.current(...r)},[])}var Av=y(C(),1);var l4=y(pl(),1);function y6(e,t,o){let{reference:r,floating:a}=e,n=on(t),i=Iv(t),l=yv(i),s=Nn(t),c=n==="y",u=r.x+r.width/2-a.width/2,d=r.y+r.height/2-a.height/2,f=r[l]/2-a[l]/2,
m;switch(s){case"top":m={x:u,y:r.y-a.height};break;case"bottom":m={x:u,y:r.y+r.height};break;case"right":m={x:r.x+r.width,y:d};break;case"left":m={x:r.x-a.width,
y:d};break;default:m={x:r.x,y:r.y}}let p=Yc(t);return p&&(m[i]+=f*(p==="end"?1:-1)*(o&&c?-1:1)),m}async function S6(e,t){var o;t===void 0&&(t={});let{x:r,y:a,platform:n,
rects:i,elements:l,strategy:s}=e,{boundary:c="clippingAncestors",rootBoundary:u="viewport",elementContext:d="floating",altBoundary:f=!1,padding:m=0}=Bn(t,e),p=wv(
m),I=l[f?d==="floating"?"reference":"floating":d],v=Fn(await n.getClippingRect({element:(o=await(n.isElement==null?void 0:n.isElement(I)))==null||o?I:I.contextElement||
await(n.getDocumentElement==null?void 0:n.getDocumentElement(l.floating)),boundary:c,rootBoundary:u,strategy:s})),g=d==="floating"?{x:r,y:a,width:i.floating.width,
height:i.floating.height}:i.reference,x=await(n.getOffsetParent==null?void 0:n.getOffsetParent(l.floating)),b=await(n.isElement==null?void 0:n.isElement(x))&&await(n.
getScale==null?void 0:n.getScale(x))||{x:1,y:1},w=Fn(n.convertOffsetParentRelativeRectToViewportRelativeRect?await n.convertOffsetParentRelativeRectToViewportRelativeRect(
{elements:l,rect:g,offsetParent:x,strategy:s}):g);return{top:(v.top-w.top+p.top)/b.y,bottom:(w.bottom-v.bottom+p.bottom)/b.y,left:(v.left-w.left+p.left)/b.x,right:(w.
right-v.right+p.right)/b.x}}var uV=50,C6=async(e,t,o)=>{let{placement:r="bottom",strategy:a="absolute",middleware:n=[],platform:i}=o,l=i.detectOverflow?i:{...i,
detectOverflow:S6},s=await(i.isRTL==null?void 0:i.isRTL(t)),c=await i.getElementRects({reference:e,floating:t,strategy:a}),{x:u,y:d}=y6(c,r,s),f=r,m=0,p={};for(let h=0;h<
n.length;h++){let I=n[h];if(!I)continue;let{name:v,fn:g}=I,{x,y:b,data:w,reset:_}=await g({x:u,y:d,initialPlacement:r,placement:f,strategy:a,middlewareData:p,rects:c,
platform:l,elements:{reference:e,floating:t}});u=x??u,d=b??d,p[v]={...p[v],...w},_&&m<uV&&(m++,typeof _=="object"&&(_.placement&&(f=_.placement),_.rects&&(c=_.rects===
!0?await i.getElementRects({reference:e,floating:t,strategy:a}):_.rects),{x:u,y:d}=y6(c,f,s)),h=-1)}return{x:u,y:d,placement:f,strategy:a,middlewareData:p}},_6=e=>({
name:"arrow",options:e,async fn(t){let{x:o,y:r,placement:a,rects:n,platform:i,elements:l,middlewareData:s}=t,{element:c,padding:u=0}=Bn(e,t)||{};if(c==null)return{};
let d=wv(u),f={x:o,y:r},m=Iv(a),p=yv(m),h=await i.getDimensions(c),I=m==="y",v=I?"top":"left",g=I?"bottom":"right",x=I?"clientHeight":"clientWidth",b=n.reference[p]+
n.reference[m]-f[m]-n.floating[p],w=f[m]-n.reference[m],_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(c)),S=_?_[x]:0;(!S||!await(i.isElement==null?void 0:
i.isElement(_)))&&(S=l.floating[x]||n.floating[p]);let k=b/2-w/2,P=S/2-h[p]/2-1,z=Ra(d[v],P),H=Ra(d[g],P),F=S-h[p]-H,V=S/2-h[p]/2+k,A=x1(z,V,F),$=!s.arrow&&Yc(a)!=
null&&V!==A&&n.reference[p]/2-(V<z?z:H)-h[p]/2<0,U=$?V<z?V-z:V-F:0;return{[m]:f[m]+U,data:{[m]:A,centerOffset:V-A-U,...$&&{alignmentOffset:U}},reset:$}}});var k6=function(e){return e===void 0&&(e={}),{name:"flip",options:e,async fn(t){var o,r;let{placement:a,middlewareData:n,rects:i,initialPlacement:l,platform:s,elements:c}=t,
{mainAxis:u=!0,crossAxis:d=!0,fallbackPlacements:f,fallbackStrategy:m="bestFit",fallbackAxisSideDirection:p="none",flipAlignment:h=!0,...I}=Bn(e,t);if((o=n.arrow)!=
null&&o.alignmentOffset)return{};let v=Nn(a),g=on(l),x=Nn(l)===l,b=await(s.isRTL==null?void 0:s.isRTL(c.floating)),w=f||(x||!h?[Bp(l)]:l6(l)),_=p!=="none";!f&&_&&
w.push(...s6(l,h,p,b));let S=[l,...w],k=await s.detectOverflow(t,I),P=[],z=((r=n.flip)==null?void 0:r.overflows)||[];if(u&&P.push(k[v]),d){let A=i6(a,i,b);P.push(
k[A[0]],k[A[1]])}if(z=[...z,{placement:a,overflows:P}],!P.every(A=>A<=0)){var H,F;let A=(((H=n.flip)==null?void 0:H.index)||0)+1,$=S[A];if($&&(!(d==="alignment"?
g!==on($):!1)||z.every(B=>on(B.placement)===g?B.overflows[0]>0:!0)))return{data:{index:A,overflows:z},reset:{placement:$}};let U=(F=z.filter(N=>N.overflows[0]<=
0).sort((N,B)=>N.overflows[1]-B.overflows[1])[0])==null?void 0:F.placement;if(!U)switch(m){case"bestFit":{var V;let N=(V=z.filter(B=>{if(_){let O=on(B.placement);
return O===g||O==="y"}return!0}).map(B=>[B.placement,B.overflows.filter(O=>O>0).reduce((O,L)=>O+L,0)]).sort((B,O)=>B[1]-O[1])[0])==null?void 0:V[0];N&&(U=N);break}case"\
initialPlacement":U=l;break}if(a!==U)return{reset:{placement:U}}}return{}}}};function I6(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.
height,left:e.left-t.width}}function w6(e){return n6.some(t=>e[t]>=0)}var T6=function(e){return e===void 0&&(e={}),{name:"hide",options:e,async fn(t){let{rects:o,
platform:r}=t,{strategy:a="referenceHidden",...n}=Bn(e,t);switch(a){case"referenceHidden":{let i=await r.detectOverflow(t,{...n,elementContext:"reference"}),l=I6(
i,o.reference);return{data:{referenceHiddenOffsets:l,referenceHidden:w6(l)}}}case"escaped":{let i=await r.detectOverflow(t,{...n,altBoundary:!0}),l=I6(i,o.floating);
return{data:{escapedOffsets:l,escaped:w6(l)}}}default:return{}}}}};function R6(e){let t=Ra(...e.map(n=>n.left)),o=Ra(...e.map(n=>n.top)),r=oa(...e.map(n=>n.right)),
a=oa(...e.map(n=>n.bottom));return{x:t,y:o,width:r-t,height:a-o}}function mV(e){let t=e.slice().sort((a,n)=>a.y-n.y),o=[],r=null;for(let a=0;a<t.length;a++){let n=t[a];
!r||n.y-r.y>r.height/2?o.push([n]):o[o.length-1].push(n),r=n}return o.map(a=>Fn(R6(a)))}var M6=function(e){return e===void 0&&(e={}),{name:"inline",options:e,async fn(t){
let{placement:o,elements:r,rects:a,platform:n,strategy:i}=t,{padding:l=2,x:s,y:c}=Bn(e,t),u=Array.from(await(n.getClientRects==null?void 0:n.getClientRects(r.reference))||
[]);if(!u.length)return{};let d=mV(u),f=Fn(R6(u)),m=wv(l);function p(){if(d.length===2&&(d[0].left>d[1].right||d[1].left>d[0].right)&&s!=null&&c!=null)return d.
find(I=>s>I.left-m.left&&s<I.right+m.right&&c>I.top-m.top&&c<I.bottom+m.bottom)||f;if(d.length>=2){if(on(o)==="y"){let _=d[0],S=d[d.length-1],k=Nn(o)==="top",P=_.
top,z=S.bottom,H=k?_.left:S.left,F=k?_.right:S.right;return Fn({x:H,y:P,width:F-H,height:z-P})}let I=Nn(o)==="left",v=oa(...d.map(_=>_.right)),g=Ra(...d.map(_=>_.
left)),x=d.filter(_=>I?_.left===g:_.right===v),b=x[0].top,w=x[x.length-1].bottom;return Fn({x:g,y:b,width:v-g,height:w-b})}return f}let h=await n.getElementRects(
{reference:{getBoundingClientRect:p},floating:r.floating,strategy:i});return a.reference.x!==h.reference.x||a.reference.y!==h.reference.y||a.reference.width!==h.
reference.width||a.reference.height!==h.reference.height?{reset:{rects:h}}:{}}}},A6=new Set(["left","top"]);async function pV(e,t){let{placement:o,platform:r,elements:a}=e,
n=await(r.isRTL==null?void 0:r.isRTL(a.floating)),i=Nn(o),l=Yc(o),s=on(o)==="y",c=A6.has(i)?-1:1,u=n&&s?-1:1,d=Bn(t,e),{mainAxis:f,crossAxis:m,alignmentAxis:p}=typeof d==
"number"?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return l&&typeof p=="number"&&
(m=l==="end"?p*-1:p),s?{x:m*u,y:f*c}:{x:f*c,y:m*u}}var E6=function(e){return e===void 0&&(e=0),{name:"offset",options:e,async fn(t){var o,r;let{x:a,y:n,placement:i,
middlewareData:l}=t,s=await pV(t,e);return i===((o=l.offset)==null?void 0:o.placement)&&(r=l.arrow)!=null&&r.alignmentOffset?{}:{x:a+s.x,y:n+s.y,data:{...s,placement:i}}}}},
D6=function(e){return e===void 0&&(e={}),{name:"shift",options:e,async fn(t){let{x:o,y:r,placement:a,platform:n}=t,{mainAxis:i=!0,crossAxis:l=!1,limiter:s={fn:g=>{
let{x,y:b}=g;return{x,y:b}}},...c}=Bn(e,t),u={x:o,y:r},d=await n.detectOverflow(t,c),f=on(a),m=bv(f),p=u[m],h=u[f],I=(g,x)=>x1(x+d[g==="y"?"top":"left"],x,x-d[g===
"y"?"bottom":"right"]);i&&(p=I(m,p)),l&&(h=I(f,h));let v=s.fn({...t,[m]:p,[f]:h});return{...v,data:{x:v.x-o,y:v.y-r,enabled:{[m]:i,[f]:l}}}}}},z6=function(e){return e===
void 0&&(e={}),{options:e,fn(t){var o,r;let{x:a,y:n,placement:i,rects:l,middlewareData:s}=t,{offset:c=0,mainAxis:u=!0,crossAxis:d=!0}=Bn(e,t),f={x:a,y:n},m=on(i),
p=bv(m),h=f[p],I=f[m],v=Bn(c,t),g=typeof v=="number"?{mainAxis:v,crossAxis:0}:{mainAxis:(o=v.mainAxis)!=null?o:0,crossAxis:(r=v.crossAxis)!=null?r:0};if(u){let w=p===
"y"?"height":"width",_=l.reference[p]-l.floating[w]+g.mainAxis,S=l.reference[p]+l.reference[w]-g.mainAxis;h<_?h=_:h>S&&(h=S)}if(d){var x,b;let w=p==="y"?"width":
"height",_=A6.has(Nn(i)),S=l.reference[m]-l.floating[w]+(_&&((x=s.offset)==null?void 0:x[m])||0)+(_?0:g.crossAxis),k=l.reference[m]+l.reference[w]+(_?0:((b=s.offset)==
null?void 0:b[m])||0)-(_?g.crossAxis:0);I<S?I=S:I>k&&(I=k)}return{[p]:h,[m]:I}}}},P6=function(e){return e===void 0&&(e={}),{name:"size",options:e,async fn(t){let{
placement:o,rects:r,platform:a,elements:n}=t,{apply:i=()=>{},...l}=Bn(e,t),s=await a.detectOverflow(t,l),c=Nn(o),u=Yc(o),d=on(o)==="y",{width:f,height:m}=r.floating,
p,h;c==="top"||c==="bottom"?(p=c,h=u===(await(a.isRTL==null?void 0:a.isRTL(n.floating))?"start":"end")?"left":"right"):(h=c,p=u==="end"?"top":"bottom");let I=m-
s.top-s.bottom,v=f-s.left-s.right,g=Ra(m-s[p],I),x=Ra(f-s[h],v),b=t.middlewareData.shift,w=!b,_=g,S=x;b!=null&&b.enabled.x&&(S=v),b!=null&&b.enabled.y&&(_=I),w&&
!u&&(d?S=f-2*oa(s.left,s.right):_=m-2*oa(s.top,s.bottom)),await i({...t,availableWidth:S,availableHeight:_});let k=await a.getDimensions(n.floating);return f!==
k.width||m!==k.height?{reset:{rects:!0}}:{}}}};function N6(e){let t=Ta(e),o=parseFloat(t.width)||0,r=parseFloat(t.height)||0,a=ta(e),n=a?e.offsetWidth:o,i=a?e.offsetHeight:r,l=Np(o)!==n||Np(r)!==i;return l&&
(o=n,r=i),{width:o,height:r,$:l}}function y1(e){return Tt(e)?e:e.contextElement}function jd(e){let t=y1(e);if(!ta(t))return vi(1);let o=t.getBoundingClientRect(),
{width:r,height:a,$:n}=N6(t),i=(n?Np(o.width):o.width)/r,l=(n?Np(o.height):o.height)/a;return(!i||!Number.isFinite(i))&&(i=1),(!l||!Number.isFinite(l))&&(l=1),{
x:i,y:l}}var hV=vi(0);function F6(e){let t=or(e);return!Vd()||!t.visualViewport?hV:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function gV(e,t,o){
return t===void 0&&(t=!1),!!o&&t&&o===or(e)}function Qc(e,t,o,r){t===void 0&&(t=!1),o===void 0&&(o=!1);let a=e.getBoundingClientRect(),n=y1(e),i=vi(1);t&&(r?Tt(
r)&&(i=jd(r)):i=jd(e));let l=gV(n,o,r)?F6(n):vi(0),s=(a.left+l.x)/i.x,c=(a.top+l.y)/i.y,u=a.width/i.x,d=a.height/i.y;if(n&&r){let f=or(n),m=Tt(r)?or(r):r,p=f,h=xv(
p);for(;h&&m!==p;){let I=jd(h),v=h.getBoundingClientRect(),g=Ta(h),x=v.left+(h.clientLeft+parseFloat(g.paddingLeft))*I.x,b=v.top+(h.clientTop+parseFloat(g.paddingTop))*
I.y;s*=I.x,c*=I.y,u*=I.x,d*=I.y,s+=x,c+=b,p=or(h),h=xv(p)}}return Fn({width:u,height:d,x:s,y:c})}function _v(e,t){let o=Op(e).scrollLeft;return t?t.left+o:Qc(gi(
e)).left+o}function L6(e,t){let o=e.getBoundingClientRect(),r=o.left+t.scrollLeft-_v(e,o),a=o.top+t.scrollTop;return{x:r,y:a}}function xV(e){let{elements:t,rect:o,
offsetParent:r,strategy:a}=e,n=a==="fixed",i=gi(r),l=t?Pp(t.floating):!1;if(r===i||l&&n)return o;let s={scrollLeft:0,scrollTop:0},c=vi(1),u=vi(0),d=ta(r);if((d||
!n)&&((ws(r)!=="body"||zp(i))&&(s=Op(r)),d)){let m=Qc(r);c=jd(r),u.x=m.x+r.clientLeft,u.y=m.y+r.clientTop}let f=i&&!d&&!n?L6(i,s):vi(0);return{width:o.width*c.x,
height:o.height*c.y,x:o.x*c.x-s.scrollLeft*c.x+u.x+f.x,y:o.y*c.y-s.scrollTop*c.y+u.y+f.y}}function vV(e){return e.getClientRects?Array.from(e.getClientRects()):
[]}function bV(e){let t=Op(e),o=e.ownerDocument.body,r=oa(e.scrollWidth,e.clientWidth,o.scrollWidth,o.clientWidth),a=oa(e.scrollHeight,e.clientHeight,o.scrollHeight,
o.clientHeight),n=-t.scrollLeft+_v(e),i=-t.scrollTop;return Ta(o).direction==="rtl"&&(n+=oa(e.clientWidth,o.clientWidth)-r),{width:r,height:a,x:n,y:i}}var yV=25;
function IV(e,t,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",a=or(e),n=gi(e),i=a.visualViewport,l=n.clientWidth,s=n.clientHeight,c=0,u=0;if(i){let f=!Vd()||
t==="fixed";r?f||(c=-i.offsetLeft,u=-i.offsetTop):(l=i.width,s=i.height,f&&(c=i.offsetLeft,u=i.offsetTop))}if(_v(n)<=0){let f=n.ownerDocument,m=f.body,p=getComputedStyle(
m),h=f.compatMode==="CSS1Compat"&&parseFloat(p.marginLeft)+parseFloat(p.marginRight)||0,I=Math.abs(n.clientWidth-m.clientWidth-h),v=getComputedStyle(n).scrollbarGutter===
"stable both-edges"?I/2:I;v<=yV&&(l-=v)}return{width:l,height:s,x:c,y:u}}function wV(e,t){let o=Qc(e,!0,t==="fixed"),r=o.top+e.clientTop,a=o.left+e.clientLeft,n=jd(
e),i=e.clientWidth*n.x,l=e.clientHeight*n.y,s=a*n.x,c=r*n.y;return{width:i,height:l,x:s,y:c}}function O6(e,t,o){let r;if(t==="viewport"||t==="layoutViewport")r=
IV(e,o,t);else if(t==="document")r=bV(gi(e));else if(Tt(t))r=wV(t,o);else{let a=F6(e);r={x:t.x-a.x,y:t.y-a.y,width:t.width,height:t.height}}return Fn(r)}function SV(e,t){
let o=t.get(e);if(o)return o;let r=Br(e,[],!1).filter(l=>Tt(l)&&ws(l)!=="body"),a=null,n=Ta(e).position==="fixed",i=n?hi(e):e;for(;Tt(i)&&!xi(i);){let l=Ta(i),s=gv(
i),c=a?a.position:n?"fixed":"";!s&&(c==="fixed"||c==="absolute"&&l.position==="static")?r=r.filter(d=>d!==i):a=l,i=hi(i)}return t.set(e,r),r}function CV(e){let{
element:t,boundary:o,rootBoundary:r,strategy:a}=e,i=[...o==="clippingAncestors"?Pp(t)?[]:SV(t,this._c):[].concat(o),r],l=O6(t,i[0],a),s=l.top,c=l.right,u=l.bottom,
d=l.left;for(let f=1;f<i.length;f++){let m=O6(t,i[f],a);s=oa(m.top,s),c=Ra(m.right,c),u=Ra(m.bottom,u),d=oa(m.left,d)}return{width:c-d,height:u-s,x:d,y:s}}function _V(e){
let{width:t,height:o}=N6(e);return{width:t,height:o}}function kV(e,t,o){let r=ta(t),a=gi(t),n=o==="fixed",i=Qc(e,!0,n,t),l={scrollLeft:0,scrollTop:0},s=vi(0);if((r||
!n)&&((ws(t)!=="body"||zp(a))&&(l=Op(t)),r)){let f=Qc(t,!0,n,t);s.x=f.x+t.clientLeft,s.y=f.y+t.clientTop}!r&&a&&(s.x=_v(a));let c=a&&!r&&!n?L6(a,l):vi(0),u=i.left+
l.scrollLeft-s.x-c.x,d=i.top+l.scrollTop-s.y-c.y;return{x:u,y:d,width:i.width,height:i.height}}function b1(e){return Ta(e).position==="static"}function B6(e,t){
if(!ta(e)||Ta(e).position==="fixed")return null;if(t)return t(e);let o=e.offsetParent;return gi(e)===o&&(o=o.ownerDocument.body),o}function H6(e,t){let o=or(e);
if(Pp(e))return o;if(!ta(e)){let a=hi(e);for(;a&&!xi(a);){if(Tt(a)&&!b1(a))return a;a=hi(a)}return o}let r=B6(e,t);for(;r&&e6(r)&&b1(r);)r=B6(r,t);return r&&xi(
r)&&b1(r)&&!gv(r)?o:r||t6(e)||o}var TV=async function(e){let t=this.getOffsetParent||H6,o=this.getDimensions,r=await o(e.floating);return{reference:kV(e.reference,
await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function RV(e){return Ta(e).direction==="rtl"}var I1={convertOffsetParentRelativeRectToViewportRelativeRect:xV,
getDocumentElement:gi,getClippingRect:CV,getOffsetParent:H6,getElementRects:TV,getClientRects:vV,getDimensions:_V,getScale:jd,isElement:Tt,isRTL:RV};function V6(e,t){
return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function MV(e,t,o){let r=null,a,n=gi(e);function i(){var u;clearTimeout(a),(u=r)==null||u.disconnect(),
r=null}function l(u,d){u===void 0&&(u=!1),d===void 0&&(d=1),i();let f=e.getBoundingClientRect(),{left:m,top:p,width:h,height:I}=f;if(u||t(),!h||!I)return;let v=Fp(
p),g=Fp(n.clientWidth-(m+h)),x=Fp(n.clientHeight-(p+I)),b=Fp(m),_={rootMargin:-v+"px "+-g+"px "+-x+"px "+-b+"px",threshold:oa(0,Ra(1,d))||1},S=!0;function k(P){
let z=P[0].intersectionRatio;if(!V6(f,e.getBoundingClientRect()))return l();if(z!==d){if(!S)return l();z?l(!1,z):a=setTimeout(()=>{l(!1,1e-7)},1e3)}S=!1}try{r=new IntersectionObserver(
k,{..._,root:n.ownerDocument})}catch{r=new IntersectionObserver(k,_)}r.observe(e)}let s=or(e),c=()=>l(o);return s.addEventListener("resize",c),l(!0),()=>{s.removeEventListener(
"resize",c),i()}}function Wc(e,t,o,r){r===void 0&&(r={});let{ancestorScroll:a=!0,ancestorResize:n=!0,elementResize:i=typeof ResizeObserver=="function",layoutShift:l=typeof IntersectionObserver==
"function",animationFrame:s=!1}=r,c=y1(e),u=a||n?[...c?Br(c):[],...t?Br(t):[]]:[];u.forEach(v=>{a&&v.addEventListener("scroll",o),n&&v.addEventListener("resize",
o)});let d=c&&l?MV(c,o,n):null,f=-1,m=null;i&&(m=new ResizeObserver(v=>{let[g]=v;g&&g.target===c&&m&&t&&(m.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(
()=>{var x;(x=m)==null||x.observe(t)})),o()}),c&&!s&&m.observe(c),t&&m.observe(t));let p,h=s?Qc(e):null;s&&I();function I(){let v=Qc(e);h&&!V6(h,v)&&o(),h=v,p=requestAnimationFrame(
I)}return o(),()=>{var v;u.forEach(g=>{a&&g.removeEventListener("scroll",o),n&&g.removeEventListener("resize",o)}),d?.(),(v=m)==null||v.disconnect(),m=null,s&&cancelAnimationFrame(
p)}}var U6=E6;var q6=D6,j6=k6,G6=P6,K6=T6,w1=_6,$6=M6,Y6=z6,kv=(e,t,o)=>{let r=new Map,a=o??{},n={...I1,...a.platform,_c:r};return C6(e,t,{...a,platform:n})};var To=y(E(),1),Q6=y(E(),1),W6=y(pl(),1),EV=typeof document<"u",DV=function(){},Tv=EV?Q6.useLayoutEffect:DV;function Rv(e,t){if(e===t)return!0;if(typeof e!=typeof t)
return!1;if(typeof e=="function"&&e.toString()===t.toString())return!0;let o,r,a;if(e&&t&&typeof e=="object"){if(Array.isArray(e)){if(o=e.length,o!==t.length)return!1;
for(r=o;r--!==0;)if(!Rv(e[r],t[r]))return!1;return!0}if(a=Object.keys(e),o=a.length,o!==Object.keys(t).length)return!1;for(r=o;r--!==0;)if(!{}.hasOwnProperty.call(
t,a[r]))return!1;for(r=o;r--!==0;){let n=a[r];if(!(n==="_owner"&&e.$$typeof)&&!Rv(e[n],t[n]))return!1}return!0}return e!==e&&t!==t}function Z6(e){return typeof window>
"u"?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function X6(e,t){let o=Z6(e);return Math.round(t*o)/o}function S1(e){let t=To.useRef(e);return Tv(
()=>{t.current=e}),t}function J6(e){e===void 0&&(e={});let{placement:t="bottom",strategy:o="absolute",middleware:r=[],platform:a,elements:{reference:n,floating:i}={},
transform:l=!0,whileElementsMounted:s,open:c}=e,[u,d]=To.useState({x:0,y:0,strategy:o,placement:t,middlewareData:{},isPositioned:!1}),[f,m]=To.useState(r);Rv(f,
r)||m(r);let[p,h]=To.useState(null),[I,v]=To.useState(null),g=To.useCallback(B=>{B!==_.current&&(_.current=B,h(B))},[]),x=To.useCallback(B=>{B!==S.current&&(S.current=
B,v(B))},[]),b=n||p,w=i||I,_=To.useRef(null),S=To.useRef(null),k=To.useRef(u),P=s!=null,z=S1(s),H=S1(a),F=S1(c),V=To.useCallback(()=>{if(!_.current||!S.current)
return;let B={placement:t,strategy:o,middleware:f};H.current&&(B.platform=H.current),kv(_.current,S.current,B).then(O=>{let L={...O,isPositioned:F.current!==!1};
A.current&&!Rv(k.current,L)&&(k.current=L,W6.flushSync(()=>{d(L)}))})},[f,t,o,H,F]);Tv(()=>{c===!1&&k.current.isPositioned&&(k.current.isPositioned=!1,d(B=>({...B,
isPositioned:!1})))},[c]);let A=To.useRef(!1);Tv(()=>(A.current=!0,()=>{A.current=!1}),[]),Tv(()=>{if(b&&(_.current=b),w&&(S.current=w),b&&w){if(z.current)return z.
current(b,w,V);V()}},[b,w,V,z,P]);let $=To.useMemo(()=>({reference:_,floating:S,setReference:g,setFloating:x}),[g,x]),U=To.useMemo(()=>({reference:b,floating:w}),
[b,w]),N=To.useMemo(()=>{let B={position:o,left:0,top:0};if(!U.floating)return B;let O=X6(U.floating,u.x),L=X6(U.floating,u.y);return l?{...B,transform:"transla\
te("+O+"px, "+L+"px)",...Z6(U.floating)>=1.5&&{willChange:"transform"}}:{position:o,left:O,top:L}},[o,l,U.floating,u.x,u.y]);return To.useMemo(()=>({...u,update:V,
refs:$,elements:U,floatingStyles:N}),[u,V,$,U,N])}var zV=e=>{function t(o){return{}.hasOwnProperty.call(o,"current")}return{name:"arrow",options:e,fn(o){let{element:r,
padding:a}=typeof e=="function"?e(o):e;return r&&t(r)?r.current!=null?w1({element:r.current,padding:a}).fn(o):{}:r?w1({element:r,padding:a}).fn(o):{}}}},Gd=(e,t)=>{
let o=U6(e);return{name:o.name,fn:o.fn,options:[e,t]}},Zc=(e,t)=>{let o=q6(e);return{name:o.name,fn:o.fn,options:[e,t]}},C1=(e,t)=>({fn:Y6(e).fn,options:[e,t]}),
Kd=(e,t)=>{let o=j6(e);return{name:o.name,fn:o.fn,options:[e,t]}},_1=(e,t)=>{let o=G6(e);return{name:o.name,fn:o.fn,options:[e,t]}};var Vp=(e,t)=>{let o=K6(e);return{name:o.name,fn:o.fn,options:[e,t]}},Cs=(e,t)=>{let o=$6(e);return{name:o.name,fn:o.fn,options:[e,t]}},Up=(e,t)=>{let o=zV(e);return{
name:o.name,fn:o.fn,options:[e,t]}};function E1(e){let t=re.useRef(void 0),o=re.useCallback(r=>{let a=e.map(n=>{if(n!=null){if(typeof n=="function"){let i=n,l=i(r);return typeof l=="function"?l:()=>{
i(null)}}return n.current=r,()=>{n.current=null}}});return()=>{a.forEach(n=>n?.())}},e);return re.useMemo(()=>e.every(r=>r==null)?null:r=>{t.current&&(t.current(),
t.current=void 0),r!=null&&(t.current=o(r))},e)}var PV="data-floating-ui-focusable",e4="active",t4="selected",OV="ArrowLeft",BV="ArrowRight",NV="ArrowUp",FV="ArrowDown";var LV=[OV,BV],HV=[NV,FV],Une=[...LV,...HV];var VV={...re},o4=!1,UV=0,r4=()=>"floating-ui-"+Math.random().toString(36).slice(2,6)+UV++;function qV(){let[e,t]=re.useState(()=>o4?r4():void 0);return Ln(()=>{
e==null&&t(r4())},[]),re.useEffect(()=>{o4=!0},[]),e}var jV=VV.useId,s4=jV||qV;function GV(){let e=new Map;return{emit(t,o){var r;(r=e.get(t))==null||r.forEach(a=>a(o))},on(t,o){e.has(t)||e.set(t,new Set),e.get(t).add(o)},off(t,o){var r;(r=
e.get(t))==null||r.delete(o)}}}var KV=re.createContext(null),$V=re.createContext(null),D1=()=>{var e;return((e=re.useContext(KV))==null?void 0:e.id)||null},z1=()=>re.useContext(
$V);function P1(e){return"data-floating-ui-"+e}function ra(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var a4=P1("safe-polygon");function Mv(e,t,o){if(o&&
!Cv(o))return 0;if(typeof e=="number")return e;if(typeof e=="function"){let r=e();return typeof r=="number"?r:r?.[t]}return e?.[t]}function k1(e){return typeof e==
"function"?e():e}function Ev(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,dataRef:a,events:n,elements:i}=e,{enabled:l=!0,delay:s=0,handleClose:c=null,mouseOnly:u=!1,
restMs:d=0,move:f=!0}=t,m=z1(),p=D1(),h=Hp(c),I=Hp(s),v=Hp(o),g=Hp(d),x=re.useRef(),b=re.useRef(-1),w=re.useRef(),_=re.useRef(-1),S=re.useRef(!0),k=re.useRef(!1),
P=re.useRef(()=>{}),z=re.useRef(!1),H=Hn(()=>{var N;let B=(N=a.current.openEvent)==null?void 0:N.type;return B?.includes("mouse")&&B!=="mousedown"});re.useEffect(
()=>{if(!l)return;function N(B){let{open:O}=B;O||(ra(b),ra(_),S.current=!0,z.current=!1)}return n.on("openchange",N),()=>{n.off("openchange",N)}},[l,n]),re.useEffect(
()=>{if(!l||!h.current||!o)return;function N(O){H()&&r(!1,O,"hover")}let B=Ss(i.floating).documentElement;return B.addEventListener("mouseleave",N),()=>{B.removeEventListener(
"mouseleave",N)}},[i.floating,o,r,l,h,H]);let F=re.useCallback(function(N,B,O){B===void 0&&(B=!0),O===void 0&&(O="hover");let L=Mv(I.current,"close",x.current);
L&&!w.current?(ra(b),b.current=window.setTimeout(()=>r(!1,N,O),L)):B&&(ra(b),r(!1,N,O))},[I,r]),V=Hn(()=>{P.current(),w.current=void 0}),A=Hn(()=>{if(k.current){
let N=Ss(i.floating).body;N.style.pointerEvents="",N.removeAttribute(a4),k.current=!1}}),$=Hn(()=>a.current.openEvent?["click","mousedown"].includes(a.current.openEvent.
type):!1);re.useEffect(()=>{if(!l)return;function N(G){if(ra(b),S.current=!1,u&&!Cv(x.current)||k1(g.current)>0&&!Mv(I.current,"open"))return;let W=Mv(I.current,
"open",x.current);W?b.current=window.setTimeout(()=>{v.current||r(!0,G,"hover")},W):o||r(!0,G,"hover")}function B(G){if($()){A();return}P.current();let W=Ss(i.floating);
if(ra(_),z.current=!1,h.current&&a.current.floatingContext){o||ra(b),w.current=h.current({...a.current.floatingContext,tree:m,x:G.clientX,y:G.clientY,onClose(){
A(),V(),$()||F(G,!0,"safe-polygon")}});let se=w.current;W.addEventListener("mousemove",se),P.current=()=>{W.removeEventListener("mousemove",se)};return}(x.current!==
"touch"||!qd(i.floating,G.relatedTarget))&&F(G)}function O(G){$()||a.current.floatingContext&&(h.current==null||h.current({...a.current.floatingContext,tree:m,x:G.
clientX,y:G.clientY,onClose(){A(),V(),$()||F(G)}})(G))}function L(){ra(b)}function q(G){$()||F(G,!1)}if(Tt(i.domReference)){let G=i.domReference,W=i.floating;return o&&
G.addEventListener("mouseleave",O),f&&G.addEventListener("mousemove",N,{once:!0}),G.addEventListener("mouseenter",N),G.addEventListener("mouseleave",B),W&&(W.addEventListener(
"mouseleave",O),W.addEventListener("mouseenter",L),W.addEventListener("mouseleave",q)),()=>{o&&G.removeEventListener("mouseleave",O),f&&G.removeEventListener("m\
ousemove",N),G.removeEventListener("mouseenter",N),G.removeEventListener("mouseleave",B),W&&(W.removeEventListener("mouseleave",O),W.removeEventListener("mousee\
nter",L),W.removeEventListener("mouseleave",q))}}},[i,l,e,u,f,F,V,A,r,o,v,m,I,h,a,$,g]),Ln(()=>{var N;if(l&&o&&(N=h.current)!=null&&(N=N.__options)!=null&&N.blockPointerEvents&&
H()){k.current=!0;let O=i.floating;if(Tt(i.domReference)&&O){var B;let L=Ss(i.floating).body;L.setAttribute(a4,"");let q=i.domReference,G=m==null||(B=m.nodesRef.
current.find(W=>W.id===p))==null||(B=B.context)==null?void 0:B.elements.floating;return G&&(G.style.pointerEvents=""),L.style.pointerEvents="none",q.style.pointerEvents=
"auto",O.style.pointerEvents="auto",()=>{L.style.pointerEvents="",q.style.pointerEvents="",O.style.pointerEvents=""}}}},[l,o,p,i,m,h,H]),Ln(()=>{o||(x.current=void 0,
z.current=!1,V(),A())},[o,V,A]),re.useEffect(()=>()=>{V(),ra(b),ra(_),A()},[l,i.domReference,V,A]);let U=re.useMemo(()=>{function N(B){x.current=B.pointerType}return{
onPointerDown:N,onPointerEnter:N,onMouseMove(B){let{nativeEvent:O}=B;function L(){!S.current&&!v.current&&r(!0,O,"hover")}u&&!Cv(x.current)||o||k1(g.current)===
0||z.current&&B.movementX**2+B.movementY**2<2||(ra(_),x.current==="touch"?L():(z.current=!0,_.current=window.setTimeout(L,k1(g.current))))}}},[u,r,o,v,g]);return re.useMemo(
()=>l?{reference:U}:{},[l,U])}var A1=()=>{},c4=re.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:A1,setState:A1,isInstantPhase:!1}),
YV=()=>re.useContext(c4);function f4(e){let{children:t,delay:o,timeoutMs:r=0}=e,[a,n]=re.useReducer((s,c)=>({...s,...c}),{delay:o,timeoutMs:r,initialDelay:o,currentId:null,
isInstantPhase:!1}),i=re.useRef(null),l=re.useCallback(s=>{n({currentId:s})},[]);return Ln(()=>{a.currentId?i.current===null?i.current=a.currentId:a.isInstantPhase||
n({isInstantPhase:!0}):(a.isInstantPhase&&n({isInstantPhase:!1}),i.current=null)},[a.currentId,a.isInstantPhase]),(0,Av.jsx)(c4.Provider,{value:re.useMemo(()=>({
...a,setState:n,setCurrentId:l}),[a,l]),children:t})}function d4(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,floatingId:a}=e,{id:n,enabled:i=!0}=t,l=n??a,
s=YV(),{currentId:c,setCurrentId:u,initialDelay:d,setState:f,timeoutMs:m}=s;return Ln(()=>{i&&c&&(f({delay:{open:1,close:Mv(d,"close")}}),c!==l&&r(!1))},[i,l,r,
f,c,d]),Ln(()=>{function p(){r(!1),f({delay:d,currentId:null})}if(i&&c&&!o&&c===l){if(m){let h=window.setTimeout(p,m);return()=>{clearTimeout(h)}}p()}},[i,o,f,c,
l,r,d,m]),Ln(()=>{i&&(u===A1||!o||u(l))},[i,o,u,l]),s}function T1(e,t){if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&Hd(o)){let r=t;for(;r;){if(e===r)return!0;r=
r.parentNode||r.host}}return!1}function XV(e){return"composedPath"in e?e.composedPath()[0]:e.target}var QV={pointerdown:"onPointerDown",mousedown:"onMouseDown",click:"onClick"},WV={pointerdown:"onPointerDownCapture",mousedown:"onMouseDownCapture",click:"onClic\
kCapture"},n4=e=>{var t,o;return{escapeKey:typeof e=="boolean"?e:(t=e?.escapeKey)!=null?t:!1,outsidePress:typeof e=="boolean"?e:(o=e?.outsidePress)!=null?o:!0}};
function u4(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,elements:a,dataRef:n}=e,{enabled:i=!0,escapeKey:l=!0,outsidePress:s=!0,outsidePressEvent:c="pointe\
rdown",referencePress:u=!1,referencePressEvent:d="pointerdown",ancestorScroll:f=!1,bubbles:m,capture:p}=t,h=z1(),I=Hn(typeof s=="function"?s:()=>!1),v=typeof s==
"function"?I:s,g=re.useRef(!1),{escapeKey:x,outsidePress:b}=n4(m),{escapeKey:w,outsidePress:_}=n4(p),S=re.useRef(!1),k=Hn(A=>{var $;if(!o||!i||!l||A.key!=="Esca\
pe"||S.current)return;let U=($=n.current.floatingContext)==null?void 0:$.nodeId,N=h?Lp(h.nodesRef.current,U):[];if(!x&&(A.stopPropagation(),N.length>0)){let B=!0;
if(N.forEach(O=>{var L;if((L=O.context)!=null&&L.open&&!O.context.dataRef.current.__escapeKeyBubbles){B=!1;return}}),!B)return}r(!1,b6(A)?A.nativeEvent:A,"escap\
e-key")}),P=Hn(A=>{var $;let U=()=>{var N;k(A),(N=Xc(A))==null||N.removeEventListener("keydown",U)};($=Xc(A))==null||$.addEventListener("keydown",U)}),z=Hn(A=>{
var $;let U=n.current.insideReactTree;n.current.insideReactTree=!1;let N=g.current;if(g.current=!1,c==="click"&&N||U||typeof v=="function"&&!v(A))return;let B=Xc(
A),O="["+P1("inert")+"]",L=Ss(a.floating).querySelectorAll(O),q=Tt(B)?B:null;for(;q&&!xi(q);){let se=hi(q);if(xi(se)||!Tt(se))break;q=se}if(L.length&&Tt(B)&&!h6(
B)&&!qd(B,a.floating)&&Array.from(L).every(se=>!qd(q,se)))return;if(ta(B)&&V){let se=xi(B),be=Ta(B),xe=/auto|scroll/,te=se||xe.test(be.overflowX),_e=se||xe.test(
be.overflowY),Se=te&&B.clientWidth>0&&B.scrollWidth>B.clientWidth,Ae=_e&&B.clientHeight>0&&B.scrollHeight>B.clientHeight,De=be.direction==="rtl",ze=Ae&&(De?A.offsetX<=
B.offsetWidth-B.clientWidth:A.offsetX>B.clientWidth),fe=Se&&A.offsetY>B.clientHeight;if(ze||fe)return}let G=($=n.current.floatingContext)==null?void 0:$.nodeId,
W=h&&Lp(h.nodesRef.current,G).some(se=>{var be;return Sv(A,(be=se.context)==null?void 0:be.elements.floating)});if(Sv(A,a.floating)||Sv(A,a.domReference)||W)return;
let ne=h?Lp(h.nodesRef.current,G):[];if(ne.length>0){let se=!0;if(ne.forEach(be=>{var xe;if((xe=be.context)!=null&&xe.open&&!be.context.dataRef.current.__outsidePressBubbles){
se=!1;return}}),!se)return}r(!1,A,"outside-press")}),H=Hn(A=>{var $;let U=()=>{var N;z(A),(N=Xc(A))==null||N.removeEventListener(c,U)};($=Xc(A))==null||$.addEventListener(
c,U)});re.useEffect(()=>{if(!o||!i)return;n.current.__escapeKeyBubbles=x,n.current.__outsidePressBubbles=b;let A=-1;function $(L){r(!1,L,"ancestor-scroll")}function U(){
window.clearTimeout(A),S.current=!0}function N(){A=window.setTimeout(()=>{S.current=!1},Vd()?5:0)}let B=Ss(a.floating);l&&(B.addEventListener("keydown",w?P:k,w),
B.addEventListener("compositionstart",U),B.addEventListener("compositionend",N)),v&&B.addEventListener(c,_?H:z,_);let O=[];return f&&(Tt(a.domReference)&&(O=Br(
a.domReference)),Tt(a.floating)&&(O=O.concat(Br(a.floating))),!Tt(a.reference)&&a.reference&&a.reference.contextElement&&(O=O.concat(Br(a.reference.contextElement)))),
O=O.filter(L=>{var q;return L!==((q=B.defaultView)==null?void 0:q.visualViewport)}),O.forEach(L=>{L.addEventListener("scroll",$)}),()=>{l&&(B.removeEventListener(
"keydown",w?P:k,w),B.removeEventListener("compositionstart",U),B.removeEventListener("compositionend",N)),v&&B.removeEventListener(c,_?H:z,_),O.forEach(L=>{L.removeEventListener(
"scroll",$)}),window.clearTimeout(A)}},[n,a,l,v,c,o,r,f,i,x,b,k,w,P,z,_,H]),re.useEffect(()=>{n.current.insideReactTree=!1},[n,v,c]);let F=re.useMemo(()=>({onKeyDown:k,
...u&&{[QV[d]]:A=>{r(!1,A.nativeEvent,"reference-press")},...d!=="click"&&{onClick(A){r(!1,A.nativeEvent,"reference-press")}}}}),[k,r,u,d]),V=re.useMemo(()=>{function A($){
$.button===0&&(g.current=!0)}return{onKeyDown:k,onMouseDown:A,onMouseUp:A,[WV[c]]:()=>{n.current.insideReactTree=!0}}},[k,c,n]);return re.useMemo(()=>i?{reference:F,
floating:V}:{},[i,F,V])}function ZV(e){let{open:t=!1,onOpenChange:o,elements:r}=e,a=s4(),n=re.useRef({}),[i]=re.useState(()=>GV()),l=D1()!=null,[s,c]=re.useState(
r.reference),u=Hn((m,p,h)=>{n.current.openEvent=m?p:void 0,i.emit("openchange",{open:m,event:p,reason:h,nested:l}),o?.(m,p,h)}),d=re.useMemo(()=>({setPositionReference:c}),
[]),f=re.useMemo(()=>({reference:s||r.reference||null,floating:r.floating||null,domReference:r.reference}),[s,r.reference,r.floating]);return re.useMemo(()=>({dataRef:n,
open:t,onOpenChange:u,elements:f,events:i,floatingId:a,refs:d}),[t,u,f,i,a,d])}function _s(e){var t,o;let{elements:r,...a}=e===void 0?{}:e,{nodeId:n}=a,i=ZV({...a,
elements:{reference:(t=r?.reference)!=null?t:null,floating:(o=r?.floating)!=null?o:null}}),l=a.rootContext||i,s=l.elements,[c,u]=re.useState(null),[d,f]=re.useState(
null),p=s?.domReference||c,h=re.useRef(null),I=z1();Ln(()=>{p&&(h.current=p)},[p]);let v=J6({...a,elements:{...s,...d&&{reference:d}}}),g=re.useCallback(S=>{let k=Tt(
S)?{getBoundingClientRect:()=>S.getBoundingClientRect(),getClientRects:()=>S.getClientRects(),contextElement:S}:S;f(k),v.refs.setReference(k)},[v.refs]),x=re.useCallback(
S=>{(Tt(S)||S===null)&&(h.current=S,u(S)),(Tt(v.refs.reference.current)||v.refs.reference.current===null||S!==null&&!Tt(S))&&v.refs.setReference(S)},[v.refs]),b=re.useMemo(
()=>({...v.refs,setReference:x,setPositionReference:g,domReference:h}),[v.refs,x,g]),w=re.useMemo(()=>({...v.elements,domReference:p}),[v.elements,p]),_=re.useMemo(
()=>({...v,...l,refs:b,elements:w,nodeId:n}),[v,b,w,n,l]);return Ln(()=>{l.dataRef.current.floatingContext=_;let S=I?.nodesRef.current.find(k=>k.id===n);S&&(S.context=
_)}),re.useMemo(()=>({...v,context:_,refs:b,elements:w}),[v,b,w,_])}function R1(){return p6()&&m6()}function m4(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,
events:a,dataRef:n,elements:i}=e,{enabled:l=!0,visibleOnly:s=!0}=t,c=re.useRef(!1),u=re.useRef(-1),d=re.useRef(!0);re.useEffect(()=>{if(!l)return;let m=or(i.domReference);
function p(){!o&&ta(i.domReference)&&i.domReference===v1(Ss(i.domReference))&&(c.current=!0)}function h(){d.current=!0}function I(){d.current=!1}return m.addEventListener(
"blur",p),R1()&&(m.addEventListener("keydown",h,!0),m.addEventListener("pointerdown",I,!0)),()=>{m.removeEventListener("blur",p),R1()&&(m.removeEventListener("k\
eydown",h,!0),m.removeEventListener("pointerdown",I,!0))}},[i.domReference,o,l]),re.useEffect(()=>{if(!l)return;function m(p){let{reason:h}=p;(h==="reference-pr\
ess"||h==="escape-key")&&(c.current=!0)}return a.on("openchange",m),()=>{a.off("openchange",m)}},[a,l]),re.useEffect(()=>()=>{ra(u)},[]);let f=re.useMemo(()=>({
onMouseLeave(){c.current=!1},onFocus(m){if(c.current)return;let p=Xc(m.nativeEvent);if(s&&Tt(p)){if(R1()&&!m.relatedTarget){if(!d.current&&!g6(p))return}else if(!x6(
p))return}r(!0,m.nativeEvent,"focus")},onBlur(m){c.current=!1;let p=m.relatedTarget,h=m.nativeEvent,I=Tt(p)&&p.hasAttribute(P1("focus-guard"))&&p.getAttribute("\
data-type")==="outside";u.current=window.setTimeout(()=>{var v;let g=v1(i.domReference?i.domReference.ownerDocument:document);!p&&g===i.domReference||qd((v=n.current.
floatingContext)==null?void 0:v.refs.floating.current,g)||qd(i.domReference,g)||I||r(!1,h,"focus")})}}),[n,i.domReference,r,s]);return re.useMemo(()=>l?{reference:f}:
{},[l,f])}function M1(e,t,o){let r=new Map,a=o==="item",n=e;if(a&&e){let{[e4]:i,[t4]:l,...s}=e;n=s}return{...o==="floating"&&{tabIndex:-1,[PV]:""},...n,...t.map(
i=>{let l=i?i[o]:null;return typeof l=="function"?e?l(e):null:l}).concat(e).reduce((i,l)=>(l&&Object.entries(l).forEach(s=>{let[c,u]=s;if(!(a&&[e4,t4].includes(
c)))if(c.indexOf("on")===0){if(r.has(c)||r.set(c,[]),typeof u=="function"){var d;(d=r.get(c))==null||d.push(u),i[c]=function(){for(var f,m=arguments.length,p=new Array(
m),h=0;h<m;h++)p[h]=arguments[h];return(f=r.get(c))==null?void 0:f.map(I=>I(...p)).find(I=>I!==void 0)}}}else i[c]=u}),i),{})}}function Dv(e){e===void 0&&(e=[]);
let t=e.map(l=>l?.reference),o=e.map(l=>l?.floating),r=e.map(l=>l?.item),a=re.useCallback(l=>M1(l,e,"reference"),t),n=re.useCallback(l=>M1(l,e,"floating"),o),i=re.useCallback(
l=>M1(l,e,"item"),r);return re.useMemo(()=>({getReferenceProps:a,getFloatingProps:n,getItemProps:i}),[a,n,i])}var JV=new Map([["select","listbox"],["combobox","listbox"],["label",!1]]);function p4(e,t){var o,r;t===void 0&&(t={});let{open:a,elements:n,floatingId:i}=e,{enabled:l=!0,
role:s="dialog"}=t,c=s4(),u=((o=n.domReference)==null?void 0:o.id)||c,d=re.useMemo(()=>{var g;return((g=v6(n.floating))==null?void 0:g.id)||i},[n.floating,i]),f=(r=
JV.get(s))!=null?r:s,p=D1()!=null,h=re.useMemo(()=>f==="tooltip"||s==="label"?{["aria-"+(s==="label"?"labelledby":"describedby")]:a?d:void 0}:{"aria-expanded":a?
"true":"false","aria-haspopup":f==="alertdialog"?"dialog":f,"aria-controls":a?d:void 0,...f==="listbox"&&{role:"combobox"},...f==="menu"&&{id:u},...f==="menu"&&
p&&{role:"menuitem"},...s==="select"&&{"aria-autocomplete":"none"},...s==="combobox"&&{"aria-autocomplete":"list"}},[f,d,p,a,u,s]),I=re.useMemo(()=>{let g={id:d,
...f&&{role:f}};return f==="tooltip"||s==="label"?g:{...g,...f==="menu"&&{"aria-labelledby":u}}},[f,d,u,s]),v=re.useCallback(g=>{let{active:x,selected:b}=g,w={role:"\
option",...x&&{id:d+"-fui-option"}};switch(s){case"select":case"combobox":return{...w,"aria-selected":b}}return{}},[d,s]);return re.useMemo(()=>l?{reference:h,floating:I,
item:v}:{},[l,h,I,v])}function h4(e,t,o){return o===void 0&&(o=!0),e.filter(a=>{var n;return a.parentId===t&&(!o||((n=a.context)==null?void 0:n.open))}).flatMap(a=>[a,...h4(e,a.id,o)])}
function i4(e,t){let[o,r]=e,a=!1,n=t.length;for(let i=0,l=n-1;i<n;l=i++){let[s,c]=t[i]||[0,0],[u,d]=t[l]||[0,0];c>=r!=d>=r&&o<=(u-s)*(r-c)/(d-c)+s&&(a=!a)}return a}
function eU(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function zv(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:o=!1,requireIntent:r=!0}=e,
a={current:-1},n=!1,i=null,l=null,s=typeof performance<"u"?performance.now():0;function c(d,f){let m=performance.now(),p=m-s;if(i===null||l===null||p===0)return i=
d,l=f,s=m,null;let h=d-i,I=f-l,g=Math.sqrt(h*h+I*I)/p;return i=d,l=f,s=m,g}let u=d=>{let{x:f,y:m,placement:p,elements:h,onClose:I,nodeId:v,tree:g}=d;return function(b){
function w(){ra(a),I()}if(ra(a),!h.domReference||!h.floating||p==null||f==null||m==null)return;let{clientX:_,clientY:S}=b,k=[_,S],P=XV(b),z=b.type==="mouseleave",
H=T1(h.floating,P),F=T1(h.domReference,P),V=h.domReference.getBoundingClientRect(),A=h.floating.getBoundingClientRect(),$=p.split("-")[0],U=f>A.right-A.width/2,
N=m>A.bottom-A.height/2,B=eU(k,V),O=A.width>V.width,L=A.height>V.height,q=(O?V:A).left,G=(O?V:A).right,W=(L?V:A).top,ne=(L?V:A).bottom;if(H&&(n=!0,!z))return;if(F&&
(n=!1),F&&!z){n=!0;return}if(z&&Tt(b.relatedTarget)&&T1(h.floating,b.relatedTarget)||g&&h4(g.nodesRef.current,v).length)return;if($==="top"&&m>=V.bottom-1||$===
"bottom"&&m<=V.top+1||$==="left"&&f>=V.right-1||$==="right"&&f<=V.left+1)return w();let se=[];switch($){case"top":se=[[q,V.top+1],[q,A.bottom-1],[G,A.bottom-1],
[G,V.top+1]];break;case"bottom":se=[[q,A.top+1],[q,V.bottom-1],[G,V.bottom-1],[G,A.top+1]];break;case"left":se=[[A.right-1,ne],[A.right-1,W],[V.left+1,W],[V.left+
1,ne]];break;case"right":se=[[V.right-1,ne],[V.right-1,W],[A.left+1,W],[A.left+1,ne]];break}function be(xe){let[te,_e]=xe;switch($){case"top":{let Se=[O?te+t/2:
U?te+t*4:te-t*4,_e+t+1],Ae=[O?te-t/2:U?te+t*4:te-t*4,_e+t+1],De=[[A.left,U||O?A.bottom-t:A.top],[A.right,U?O?A.bottom-t:A.top:A.bottom-t]];return[Se,Ae,...De]}case"\
bottom":{let Se=[O?te+t/2:U?te+t*4:te-t*4,_e-t],Ae=[O?te-t/2:U?te+t*4:te-t*4,_e-t],De=[[A.left,U||O?A.top+t:A.bottom],[A.right,U?O?A.top+t:A.bottom:A.top+t]];return[
Se,Ae,...De]}case"left":{let Se=[te+t+1,L?_e+t/2:N?_e+t*4:_e-t*4],Ae=[te+t+1,L?_e-t/2:N?_e+t*4:_e-t*4];return[...[[N||L?A.right-t:A.left,A.top],[N?L?A.right-t:A.
left:A.right-t,A.bottom]],Se,Ae]}case"right":{let Se=[te-t,L?_e+t/2:N?_e+t*4:_e-t*4],Ae=[te-t,L?_e-t/2:N?_e+t*4:_e-t*4],De=[[N||L?A.left+t:A.right,A.top],[N?L?A.
left+t:A.right:A.left+t,A.bottom]];return[Se,Ae,...De]}}}if(!i4([_,S],se)){if(n&&!B)return w();if(!z&&r){let xe=c(b.clientX,b.clientY);if(xe!==null&&xe<.1)return w()}
i4([_,S],be([f,m]))?!n&&r&&(a.current=window.setTimeout(w,40)):w()}}};return u.__options={blockPointerEvents:o},u}var g4={scrollHideDelay:1e3,type:"hover",scrollbars:"xy"},x4=(e,{scrollbarSize:t,overscrollBehavior:o,scrollbars:r})=>{let a=o;return o&&r&&(r==="x"?a=`${o} aut\
o`:r==="y"&&(a=`auto ${o}`)),{root:{"--scrollarea-scrollbar-size":D(t),"--scrollarea-over-scroll-behavior":a,"--scrollarea-offset-size":void 0}}},Vo=R(e=>{let t=T(
"ScrollArea",g4,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,scrollbarSize:l,vars:s,type:c,scrollHideDelay:u,viewportProps:d,viewportRef:f,onScrollPositionChange:m,
children:p,offsetScrollbars:h,scrollbars:I,onBottomReached:v,onTopReached:g,onLeftReached:x,onRightReached:b,overscrollBehavior:w,startScrollPosition:_,verticalScrollbarPosition:S,
attributes:k,...P}=t,[z,H]=(0,Ro.useState)(!1),[F,V]=(0,Ro.useState)(!1),[A,$]=(0,Ro.useState)(!1),U=(0,Ro.useRef)(!0),N=(0,Ro.useRef)(!1),B=(0,Ro.useRef)(!0),O=(0,Ro.useRef)(
!1),L=j({name:"ScrollArea",props:t,classes:pv,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k,vars:s,varsResolver:x4}),q=(0,Ro.useRef)(null),[
G,W]=(0,Ro.useState)(null),ne=(0,Ro.useCallback)(be=>{W(xe=>xe===be?xe:be)},[]),se=E1([f,q,ne]);return tn(h==="present"?G:null,()=>{let be=q.current;be&&(V(be.scrollHeight>
be.clientHeight),$(be.scrollWidth>be.clientWidth))}),Kt(()=>{_&&q.current&&q.current.scrollTo({left:_.x??0,top:_.y??0})},[]),(0,rn.jsxs)(a1,{getStyles:L,type:c===
"never"?"always":c,scrollHideDelay:u,scrollbars:I,...L("root"),...P,children:[(0,rn.jsx)(p1,{...d,...L("viewport",{style:d?.style}),ref:se,"data-offset-scrollba\
rs":h===!0?"xy":h||void 0,"data-scrollbars":I||void 0,"data-vertical-scrollbar-position":S||void 0,"data-horizontal-hidden":h==="present"&&!A?"true":void 0,"dat\
a-vertical-hidden":h==="present"&&!F?"true":void 0,onScroll:be=>{d?.onScroll?.(be),m?.({x:be.currentTarget.scrollLeft,y:be.currentTarget.scrollTop});let{scrollTop:xe,
scrollHeight:te,clientHeight:_e,scrollLeft:Se,scrollWidth:Ae,clientWidth:De}=be.currentTarget,ze=xe-(te-_e)>=-.8,fe=xe===0;ze&&!N.current&&v?.(),fe&&!U.current&&
g?.(),N.current=ze,U.current=fe;let ue=Se-(Ae-De)>=-.8,Pe=Se===0;ue&&!O.current&&b?.(),Pe&&!B.current&&x?.(),O.current=ue,B.current=Pe},children:p}),(I==="xy"||
I==="x")&&(0,rn.jsx)(dv,{...L("scrollbar"),orientation:"horizontal","data-vertical-scrollbar-position":S||void 0,"data-hidden":c==="never"||h==="present"&&!A?!0:
void 0,forceMount:!0,onMouseEnter:()=>H(!0),onMouseLeave:()=>H(!1),children:(0,rn.jsx)(mv,{...L("thumb")})}),(I==="xy"||I==="y")&&(0,rn.jsx)(dv,{...L("scrollbar"),
orientation:"vertical","data-vertical-scrollbar-position":S||void 0,"data-hidden":c==="never"||h==="present"&&!F?!0:void 0,forceMount:!0,onMouseEnter:()=>H(!0),
onMouseLeave:()=>H(!1),children:(0,rn.jsx)(mv,{...L("thumb")})}),(0,rn.jsx)(V3,{...L("corner"),"data-vertical-scrollbar-position":S||void 0,"data-hovered":z||void 0,
"data-hidden":c==="never"||void 0})]})});Vo.displayName="@mantine/core/ScrollArea";var Pv=R(e=>{let{children:t,classNames:o,styles:r,scrollbarSize:a,scrollHideDelay:n,
type:i,dir:l,offsetScrollbars:s,overscrollBehavior:c,viewportRef:u,onScrollPositionChange:d,unstyled:f,variant:m,viewportProps:p,scrollbars:h,style:I,vars:v,onBottomReached:g,
onTopReached:x,startScrollPosition:b,verticalScrollbarPosition:w,onOverflowChange:_,...S}=T("ScrollAreaAutosize",g4,e),k=(0,Ro.useRef)(null),[P,z]=(0,Ro.useState)(
null),H=(0,Ro.useCallback)(U=>{z(N=>N===U?N:U)},[]),F=E1([u,k,H]),V=(0,Ro.useRef)(!1),A=(0,Ro.useRef)(!1),$=(0,Ro.useEffectEvent)(()=>{let U=k.current;if(!U||!_)
return;let N=U.scrollHeight>U.clientHeight;N!==V.current&&(A.current?_(N):(A.current=!0,N&&_(!0)),V.current=N)});return tn(_?P:null,$),(0,rn.jsx)(M,{...S,variant:m,
style:[{display:"flex",overflow:"hidden"},I],children:(0,rn.jsx)(M,{style:{display:"flex",flexDirection:"column",flex:1,overflow:"hidden",...h==="y"&&{minWidth:0},
...h==="x"&&{minHeight:0},...h==="xy"&&{minWidth:0,minHeight:0},...h===!1&&{minWidth:0,minHeight:0}},children:(0,rn.jsx)(Vo,{classNames:o,styles:r,scrollHideDelay:n,
scrollbarSize:a,type:i,dir:l,offsetScrollbars:s,overscrollBehavior:c,viewportRef:F,onScrollPositionChange:d,unstyled:f,variant:m,viewportProps:p,vars:v,scrollbars:h,
onBottomReached:g,onTopReached:x,startScrollPosition:b,verticalScrollbarPosition:w,"data-autosize":"true",children:t})})})});Vo.classes=pv;Vo.varsResolver=x4;Pv.
displayName="@mantine/core/ScrollAreaAutosize";Pv.classes=pv;Vo.Autosize=Pv;var O1={root:"m_87cf2631"};var v4=y(C(),1),tU={__staticSelector:"UnstyledButton"},et=Je(e=>{let t=T("UnstyledButton",tU,e),{className:o,component:r="button",__staticSelector:a,unstyled:n,
classNames:i,styles:l,style:s,attributes:c,...u}=t,d=j({name:a,props:t,classes:O1,className:o,style:s,classNames:i,styles:l,unstyled:n,attributes:c});return(0,v4.jsx)(
M,{...d("root",{focusable:!0}),component:r,type:r==="button"?"button":void 0,...u})});et.classes=O1;et.displayName="@mantine/core/UnstyledButton";var B1={root:"m_515a97f8"};var b4=y(C(),1),Ov=R(e=>{let t=T("VisuallyHidden",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,...c}=t,u=j({name:"VisuallyH\
idden",classes:B1,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s});return(0,b4.jsx)(M,{component:"span",...u("root"),...c})});Ov.classes=
B1;Ov.displayName="@mantine/core/VisuallyHidden";var N1={root:"m_1b7284a3"};var y4=y(C(),1),I4=(e,{radius:t,shadow:o})=>({root:{"--paper-radius":t===void 0?void 0:Ie(t),"--paper-shadow":vd(o)}}),Yt=Je(e=>{let t=T("Paper",null,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,withBorder:l,vars:s,radius:c,shadow:u,variant:d,mod:f,attributes:m,...p}=t,h=j({name:"Paper",props:t,classes:N1,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:s,varsResolver:I4});return(0,y4.jsx)(M,{mod:[{withBorder:l},f],...h("root"),variant:d,...p})});Yt.classes=
N1;Yt.varsResolver=I4;Yt.displayName="@mantine/core/Paper";function w4(e,t,o,r){return e==="center"||r==="center"?{top:t}:e==="end"?{bottom:o}:e==="start"?{top:o}:{}}function S4(e,t,o,r,a){return e==="center"||r==="cent\
er"?{left:t}:e==="end"?{[a==="ltr"?"right":"left"]:o}:e==="start"?{[a==="ltr"?"left":"right"]:o}:{}}var oU={bottom:"borderTopLeftRadius",left:"borderTopRightRad\
ius",right:"borderBottomLeftRadius",top:"borderBottomRightRadius"};function rU({position:e,arrowSize:t,dir:o}){let[r,a]=e.split("-");if(!a)return;let n={width:t,
height:t,position:"absolute"};if(r==="bottom"){let i=a==="start",l=i?o==="ltr"?"left":"right":o==="ltr"?"right":"left";return{...n,top:-t,[l]:0,clipPath:i!==(o===
"rtl")?"polygon(0% 0%, 0% 100%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}if(r==="top"){let i=a==="start",l=i?o==="ltr"?"left":"right":o==="ltr"?"righ\
t":"left";return{...n,bottom:-t,[l]:0,clipPath:i!==(o==="rtl")?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 100% 0%, 100% 100%)"}}if(r==="left")return{...n,
right:-t,[a==="start"?"top":"bottom"]:0,clipPath:a==="start"?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 0% 100%, 100% 100%)"};if(r==="right")return{...n,
left:-t,[a==="start"?"top":"bottom"]:0,clipPath:a==="start"?"polygon(0% 0%, 100% 0%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}function C4({position:e,
arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,arrowX:n,arrowY:i,dir:l}){if(a==="merge"){let f=rU({position:e,arrowSize:t,dir:l});if(f)return f}let[s,c="\
center"]=e.split("-"),u={width:t,height:t,transform:"rotate(45deg)",position:"absolute",[oU[s]]:r},d=-t/2;return s==="left"?{...u,...w4(c,i,o,a),right:d,borderLeftColor:"\
transparent",borderBottomColor:"transparent",clipPath:"polygon(100% 0, 0 0, 100% 100%)"}:s==="right"?{...u,...w4(c,i,o,a),left:d,borderRightColor:"transparent",
borderTopColor:"transparent",clipPath:"polygon(0 100%, 0 0, 100% 100%)"}:s==="top"?{...u,...S4(c,n,o,a,l),bottom:d,borderTopColor:"transparent",borderLeftColor:"\
transparent",clipPath:"polygon(0 100%, 100% 100%, 100% 0)"}:s==="bottom"?{...u,...S4(c,n,o,a,l),top:d,borderBottomColor:"transparent",borderRightColor:"transpar\
ent",clipPath:"polygon(0 100%, 0 0, 100% 0)"}:{}}function Bv({position:e,dir:t}){let[o,r]=e.split("-");if(!r)return;let a=r==="start"&&t==="ltr"||r==="end"&&t===
"rtl";if(o==="bottom")return a?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(o==="top")return a?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(o===
"left")return r==="start"?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(o==="right")return r==="start"?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}var _4=y(C(),1);function $d({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,visible:n,arrowX:i,arrowY:l,style:s,...c}){let{dir:u}=Nt();return n?
(0,_4.jsx)("div",{role:"presentation",...c,style:{...s,...C4({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,dir:u,arrowX:i,arrowY:l})}}):null}
$d.displayName="@mantine/core/FloatingArrow";function Yd(e,t){if(e==="rtl"&&(t.includes("right")||t.includes("left"))){let[o,r]=t.split("-"),a=o==="right"?"left":"right";return r===void 0?a:`${a}-${r}`}return t}var qp=y(E(),1);function k4({open:e,close:t,openDelay:o,closeDelay:r}){let a=(0,qp.useRef)(-1),n=(0,qp.useRef)(-1),i=()=>{window.clearTimeout(a.current),window.
clearTimeout(n.current)},l=()=>{i(),o===0||o===void 0?e():a.current=window.setTimeout(e,o)},s=()=>{i(),r===0||r===void 0?t():n.current=window.setTimeout(t,r)};return(0,qp.useEffect)(
()=>i,[]),{openDropdown:l,closeDropdown:s}}var F1={root:"m_9814e45f"};var T4=y(C(),1),aU={zIndex:nt("modal")},R4=(e,{gradient:t,color:o,backgroundOpacity:r,blur:a,radius:n,zIndex:i})=>({root:{"--overlay-bg":t||(o!==void 0||r!==void 0)&&
si(o||"#000",r??.6)||void 0,"--overlay-filter":a?`blur(${D(a)})`:void 0,"--overlay-radius":n===void 0?void 0:Ie(n),"--overlay-z-index":i?.toString()}}),Jc=Je(e=>{
let t=T("Overlay",aU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,fixed:s,center:c,children:u,radius:d,zIndex:f,gradient:m,blur:p,color:h,backgroundOpacity:I,
mod:v,attributes:g,...x}=t,b=j({name:"Overlay",props:t,classes:F1,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:g,vars:l,varsResolver:R4});return(0,T4.jsx)(
M,{...b("root"),mod:[{center:c,fixed:s},v],...x,children:u})});Jc.classes=F1;Jc.varsResolver=R4;Jc.displayName="@mantine/core/Overlay";var Nv=y(E(),1);var Fv=y(C(),1),M4=y(pl(),1);function L1(e){let t=document.createElement("div");return t.setAttribute("data-portal","true"),typeof e.className=="string"&&t.classList.
add(...e.className.split(" ").filter(Boolean)),typeof e.style=="object"&&Object.assign(t.style,e.style),typeof e.id=="string"&&t.setAttribute("id",e.id),t}var Xd=null;
function nU({target:e,reuseTargetNode:t,...o}){if(e)return typeof e=="string"?document.querySelector(e)||L1(o):e;if(t){if(Xd){if(document.body.contains(Xd))return Xd;
Xd=null}let r=document.querySelector("[data-mantine-shared-portal-node]");if(r)return Xd=r,r;let a=L1(o);return a.setAttribute("data-mantine-shared-portal-node",
"true"),document.body.appendChild(a),Xd=a,a}return L1(o)}var iU={reuseTargetNode:!0},H1=R(e=>{let{children:t,target:o,reuseTargetNode:r,ref:a,...n}=T("Portal",iU,
e),[i,l]=(0,Nv.useState)(!1),s=(0,Nv.useRef)(null);return Kt(()=>(l(!0),s.current=nU({target:o,reuseTargetNode:r,...n}),Fc(a,s.current),!o&&!r&&s.current&&document.
body.appendChild(s.current),()=>{!o&&!r&&s.current&&document.body.removeChild(s.current)}),[o]),!i||!s.current?null:(0,M4.createPortal)((0,Fv.jsx)(Fv.Fragment,{
children:t}),s.current)});H1.displayName="@mantine/core/Portal";var jp=y(C(),1),Nr=R(({withinPortal:e=!0,children:t,...o})=>en()==="test"||!e?(0,jp.jsx)(jp.Fragment,{children:t}):(0,jp.jsx)(H1,{...o,children:t}));Nr.displayName=
"@mantine/core/OptionalPortal";var Gp=e=>({in:{opacity:1,transform:"scale(1)"},out:{opacity:0,transform:`scale(.9) translateY(${e==="bottom"?10:-10}px)`},transitionProperty:"transform, opacit\
y"}),Kp={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:"opacity"},"fade-up":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"transl\
ateY(30px)"},transitionProperty:"opacity, transform"},"fade-down":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"translateY(-30px)"},transitionProperty:"\
opacity, transform"},"fade-left":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(30px)"},transitionProperty:"opacity, transform"},
"fade-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-30px)"},transitionProperty:"opacity, transform"},scale:{in:{opacity:1,
transform:"scale(1)"},out:{opacity:0,transform:"scale(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-y":{in:{opacity:1,transform:"\
scaleY(1)"},out:{opacity:0,transform:"scaleY(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-x":{in:{opacity:1,transform:"sc\
aleX(1)"},out:{opacity:0,transform:"scaleX(0)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"skew-up":{in:{opacity:1,transform:"tra\
nslateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(-20px) skew(-10deg, -5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, op\
acity"},"skew-down":{in:{opacity:1,transform:"translateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(20px) skew(-10deg, -5deg)"},common:{transformOrigin:"\
bottom"},transitionProperty:"transform, opacity"},"rotate-left":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},out:{opacity:0,transform:"translateY(20px\
) rotate(-5deg)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"rotate-right":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},
out:{opacity:0,transform:"translateY(20px) rotate(5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-down":{in:{opacity:1,transform:"\
translateY(0)"},out:{opacity:0,transform:"translateY(-100%)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-up":{in:{opacity:1,
transform:"translateY(0)"},out:{opacity:0,transform:"translateY(100%)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"slide-left":{
in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(100%)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"\
slide-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-100%)"},common:{transformOrigin:"right"},transitionProperty:"transf\
orm, opacity"},pop:{...Gp("bottom"),common:{transformOrigin:"center center"}},"pop-bottom-left":{...Gp("bottom"),common:{transformOrigin:"bottom left"}},"pop-bo\
ttom-right":{...Gp("bottom"),common:{transformOrigin:"bottom right"}},"pop-top-left":{...Gp("top"),common:{transformOrigin:"top left"}},"pop-top-right":{...Gp("\
top"),common:{transformOrigin:"top right"}}};var A4={entering:"in",entered:"in",exiting:"out",exited:"out","pre-exiting":"out","pre-entering":"out"};function V1({transition:e,state:t,duration:o,timingFunction:r}){
let a={WebkitBackfaceVisibility:"hidden",transitionDuration:`${o}ms`,transitionTimingFunction:r};return typeof e=="string"?e in Kp?{transitionProperty:Kp[e].transitionProperty,
...a,...Kp[e].common,...Kp[e][A4[t]]}:{}:{transitionProperty:e.transitionProperty,...a,...e.common,...e[A4[t]]}}var Il=y(E(),1);var E4=y(pl(),1);function D4({duration:e,exitDuration:t,timingFunction:o,mounted:r,onEnter:a,onExit:n,onEntered:i,onExited:l,enterDelay:s,exitDelay:c}){let u=$e(),
d=ul(),f=u.respectReducedMotion?d:!1,[m,p]=(0,Il.useState)(f?0:e),[h,I]=(0,Il.useState)(r?"entered":"exited"),v=(0,Il.useRef)(-1),g=(0,Il.useRef)(-1),x=(0,Il.useRef)(
-1);function b(){window.clearTimeout(v.current),window.clearTimeout(g.current),cancelAnimationFrame(x.current),x.current=-1}let w=S=>{b();let k=S?a:n,P=S?i:l,z=f?
0:S?e:t;if(p(z),z===0)typeof k=="function"&&k(),typeof P=="function"&&P(),I(S?"entered":"exited");else{let H=requestAnimationFrame(()=>{E4.default.flushSync(()=>{
I(S?"pre-entering":"pre-exiting")}),x.current===H&&(x.current=requestAnimationFrame(()=>{typeof k=="function"&&k(),I(S?"entering":"exiting"),v.current=window.setTimeout(
()=>{typeof P=="function"&&P(),I(S?"entered":"exited")},z)}))});x.current=H}},_=S=>{if(b(),typeof(S?s:c)!="number"){w(S);return}g.current=window.setTimeout(()=>{
w(S)},S?s:c)};return er(()=>{_(r)},[r]),(0,Il.useEffect)(()=>()=>{b()},[]),{transitionDuration:m,transitionStatus:h,transitionTimingFunction:o||"ease"}}var U1=y(E(),1),an=y(C(),1);function wr({keepMounted:e,keepMountedMode:t="activity",transition:o="fade",duration:r=250,exitDuration:a=r,mounted:n,children:i,timingFunction:l="\
ease",onExit:s,onEntered:c,onEnter:u,onExited:d,enterDelay:f,exitDelay:m}){let p=en(),{transitionDuration:h,transitionStatus:I,transitionTimingFunction:v}=D4({mounted:n,
exitDuration:a,duration:r,timingFunction:l,onExit:s,onEntered:c,onEnter:u,onExited:d,enterDelay:f,exitDelay:m});if(p==="test")return n?(0,an.jsx)(an.Fragment,{children:i(
{})}):e?i({display:"none"}):null;if(h===0)return e?t==="display-none"?n?(0,an.jsx)(an.Fragment,{children:i({})}):i({display:"none"}):(0,an.jsx)(U1.Activity,{mode:n?
"visible":"hidden",children:i({})}):n?(0,an.jsx)(an.Fragment,{children:i({})}):null;let g=I==="exited";if(e){let x=i(g?t==="display-none"?{display:"none"}:{}:V1(
{transition:o,duration:h,state:I,timingFunction:v}));return t==="display-none"?x:(0,an.jsx)(U1.Activity,{mode:g?"hidden":"visible",children:x})}return g?null:(0,an.jsx)(
an.Fragment,{children:i(V1({transition:o,duration:h,state:I,timingFunction:v}))})}wr.displayName="@mantine/core/Transition";var lU={duration:100,transition:"fade"};function q1(e,t){return{...lU,...t,...e}}var[z4,ks]=kt("Popover component was not found in the tree");var $p=y(E(),1);function Lv({childProps:e,disabled:t,opened:o,longPressDelay:r=500,setReference:a,open:n}){let i=(0,$p.useRef)(!1),l=(0,$p.useRef)(!1),s=(0,$p.useRef)(null),c=(0,$p.useRef)(
t);c.current=t;let u=(p,h,I)=>{a({getBoundingClientRect:()=>({x:p,y:h,width:0,height:0,top:h,left:p,right:p,bottom:h,toJSON:()=>{}}),contextElement:I}),n()},d=Ke(
e.onMouseDown,p=>{t||p.button===2&&p.stopPropagation()}),f=Ke(e.onContextMenu,p=>{t||p.defaultPrevented||(p.preventDefault(),!l.current&&(u(p.clientX,p.clientY,
p.currentTarget),i.current&&(l.current=!0)))}),m=Pw(p=>{if(c.current||l.current)return;let h=p,I=h.touches[0]??h.changedTouches[0];I&&(u(I.clientX,I.clientY,s.current),
l.current=!0)},{threshold:r,events:["touch"],cancelOnMove:!0,onStart:p=>{i.current=!0,l.current=!1,s.current=p.currentTarget},onFinish:p=>{i.current=!1,l.current=
!1,c.current||p.preventDefault()},onCancel:()=>{i.current=!1,l.current=!1}});return{onContextMenu:f,onMouseDown:d,onTouchStart:Ke(e.onTouchStart,m.onTouchStart),
onTouchEnd:Ke(e.onTouchEnd,m.onTouchEnd),onTouchCancel:Ke(e.onTouchCancel,m.onTouchCancel),onTouchMove:Ke(e.onTouchMove,m.onTouchMove),style:t?e.style:{...e.style,
WebkitTouchCallout:"none",WebkitUserSelect:"none",userSelect:"none"},"data-expanded":o?!0:void 0}}var P4=y(E(),1);function j1(e){let{children:t,disabled:o,longPressDelay:r}=T("PopoverContextMenu",null,e),a=Ho(t);if(!a)throw new Error("Popover.ContextMenu com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=ks(),i=Lv(
{childProps:a.props,disabled:o||n.disabled,opened:n.opened,longPressDelay:r,setReference:n.reference,open:()=>{n.opened||n.onToggle()}});return(0,P4.cloneElement)(
a,i)}j1.displayName="@mantine/core/PopoverContextMenu";var O4=y(E(),1);var B4=y(C(),1);function Qd({children:e,active:t=!0,refProp:o="ref",innerRef:r}){let a=Rw(t),n=we(a,r),i=Ho(e);return i?(0,O4.cloneElement)(i,{[o]:n}):e}function N4(e){
return(0,B4.jsx)(Ov,{tabIndex:-1,"data-autofocus":!0,...e})}Qd.displayName="@mantine/core/FocusTrap";N4.displayName="@mantine/core/FocusTrapInitialFocus";Qd.InitialFocus=
N4;var Hv={dropdown:"m_38a85659",arrow:"m_a31dc6c1",overlay:"m_3d7bc908"};var ef=y(C(),1),Vv=R(e=>{let t=T("PopoverDropdown",null,e),{className:o,style:r,vars:a,children:n,onKeyDownCapture:i,variant:l,classNames:s,styles:c,ref:u,...d}=t,
f=ks(),{dir:m}=Nt(),p=f.arrowPosition==="merge"&&f.withArrow?Bv({position:f.placement,dir:m}):void 0,h=xp({opened:f.opened,shouldReturnFocus:f.returnFocus}),I=f.
withRoles?{"aria-labelledby":f.getTargetId(),id:f.getDropdownId(),role:"dialog",tabIndex:-1}:{},v=we(u,f.floating);return f.disabled?null:(0,ef.jsx)(Nr,{...f.portalProps,
withinPortal:f.withinPortal,children:(0,ef.jsx)(wr,{mounted:f.opened,...f.transitionProps,transition:f.transitionProps?.transition||"fade",duration:f.transitionProps?.
duration??150,keepMounted:f.keepMounted,keepMountedMode:f.keepMountedMode,exitDuration:typeof f.transitionProps?.exitDuration=="number"?f.transitionProps.exitDuration:
f.transitionProps?.duration,children:g=>(0,ef.jsx)(Qd,{active:f.trapFocus&&f.opened,innerRef:v,children:(0,ef.jsxs)(M,{...I,...d,variant:l,onKeyDownCapture:aR(()=>{
f.onClose?.(),f.onDismiss?.()},{active:f.closeOnEscape,onTrigger:h,onKeyDown:i}),"data-position":f.placement,"data-fixed":f.floatingStrategy==="fixed"||void 0,...f.
getStyles("dropdown",{className:o,props:t,classNames:s,styles:c,style:[{...g,...p,zIndex:f.zIndex,top:f.y??0,left:f.x??0,width:f.width==="target"?void 0:D(f.width),
...f.referenceHidden?{display:"none"}:null},f.resolvedStyles?.dropdown,c?.dropdown,r]}),children:[n,(0,ef.jsx)($d,{ref:f.arrowRef,arrowX:f.arrowX,arrowY:f.arrowY,
visible:f.withArrow,position:f.placement,arrowSize:f.arrowSize,arrowRadius:f.arrowRadius,arrowOffset:f.arrowOffset,arrowPosition:f.arrowPosition,...f.getStyles(
"arrow",{props:t,classNames:s,styles:c})})]})})})})});Vv.classes=Hv;Vv.displayName="@mantine/core/PopoverDropdown";var F4=y(E(),1);var sU={refProp:"ref",popupType:"dialog"},G1=R(e=>{let{children:t,refProp:o,popupType:r,ref:a,...n}=T("PopoverTarget",sU,e),i=Ho(t);if(!i)throw new Error("Popov\
er.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let l=n,
s=ks(),c=we(s.reference,vs(i),a),u=s.withRoles?{"aria-haspopup":r,"aria-expanded":s.opened,"aria-controls":s.opened?s.getDropdownId():void 0,id:s.getTargetId()}:
{},d=i.props;return(0,F4.cloneElement)(i,{...l,...u,...s.targetProps,className:Ne(s.targetProps.className,l.className,d.className),[o]:c,...s.controlled?null:{onClick:f=>{
s.onToggle(),d.onClick?.(f)}}})});G1.displayName="@mantine/core/PopoverTarget";var nn=y(E(),1);function cU(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function fU(e,t,o,r){let a=cU(
e.middlewares),n=[Gd(e.offset),Vp()];if(a.flip&&!o){let i=typeof a.flip=="boolean"?{}:a.flip,l=r?{fallbackStrategy:"initialPlacement",...i}:i;n.push(Kd(l))}if(a.
shift){let i=typeof a.shift=="boolean"?{}:a.shift;n.push(Zc(l=>{let s=l.placement.startsWith("top")||l.placement.startsWith("bottom");return{limiter:C1(),padding:5,
...e.width==="target"&&s?{mainAxis:!1}:null,...i}}))}return a.inline&&n.push(typeof a.inline=="boolean"?Cs():Cs(a.inline)),n.push(Up({element:e.arrowRef,padding:e.
arrowOffset})),(a.size||e.width==="target")&&n.push(_1({...typeof a.size=="boolean"?{}:a.size,apply({rects:i,availableWidth:l,availableHeight:s,...c}){let u=t().
refs.floating.current?.style??{};a.size&&(typeof a.size=="object"&&a.size.apply?a.size.apply({rects:i,availableWidth:l,availableHeight:s,...c}):Object.assign(u,
{maxWidth:`${l}px`,maxHeight:`${s}px`})),e.width==="target"&&Object.assign(u,{width:`${i.reference.width}px`})}})),n}function L4(e){let[t,o]=Be({value:e.opened,
defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,nn.useRef)(t),a=(0,nn.useRef)(!1),[n,i]=(0,nn.useState)(null),l=e.preventPositionChangeWhenVisible!==
!1,s=(0,nn.useRef)(t);t!==s.current&&(s.current=t,t&&n!==null&&i(null));let c=(0,nn.useRef)(e.position);e.position!==c.current&&(c.current=e.position,a.current=
!1,n!==null&&i(null));let u=(0,nn.useCallback)(()=>i(null),[]),d=()=>{t&&!e.disabled&&o(!1)},f=()=>{e.disabled||o(!t)},m=_s({open:t,strategy:e.strategy,placement:l?
n??e.position:e.position,middleware:fU(e,()=>m,l&&n!==null,l),whileElementsMounted:e.keepMounted?void 0:Wc});(0,nn.useEffect)(()=>{if(!e.keepMounted)return;let h=m.
refs.reference.current,I=m.refs.floating.current;if(t&&h&&I)return Wc(h,I,m.update)},[e.keepMounted,t,m.update,m.elements.reference,m.elements.floating]),Kt(()=>{
if(!t){a.current=!1;return}if(!l||n!==null)return;let h=m.refs.floating.current;if(!(!h||h.offsetHeight===0||h.offsetWidth===0)){if(!a.current){a.current=!0,m.update();
return}m.isPositioned&&i(m.placement)}},[l,t,m.isPositioned,m.placement,n,m.update]);let p=(0,nn.useRef)(m.placement);return Kt(()=>{p.current!==m.placement&&(p.
current=m.placement,e.onPositionChange?.(m.placement))},[m.placement]),er(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),
{floating:m,controlled:typeof e.opened=="boolean",opened:t,onClose:d,onToggle:f,resetLockedPlacement:u}}var bi=y(E(),1);var tf=y(C(),1),dU={position:"bottom",offset:8,transitionProps:{transition:"fade",duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,
arrowRadius:0,arrowPosition:"side",closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,
preventPositionChangeWhenVisible:!0,clickOutsideEvents:["mousedown","touchstart"],clickOutsideCapture:!1,zIndex:nt("popover"),__staticSelector:"Popover",width:"\
max-content"},H4=(e,{radius:t,shadow:o})=>({dropdown:{"--popover-radius":t===void 0?void 0:Ie(t),"--popover-shadow":vd(o)}});function gt(e){let t=T("Popover",dU,
e),{children:o,position:r,offset:a,onPositionChange:n,opened:i,transitionProps:l,onExitTransitionEnd:s,onEnterTransitionEnd:c,width:u,middlewares:d,withArrow:f,
arrowSize:m,arrowOffset:p,arrowRadius:h,arrowPosition:I,unstyled:v,classNames:g,styles:x,closeOnClickOutside:b,withinPortal:w,portalProps:_,closeOnEscape:S,clickOutsideEvents:k,
clickOutsideCapture:P,trapFocus:z,onClose:H,onDismiss:F,onOpen:V,onChange:A,zIndex:$,radius:U,shadow:N,id:B,defaultOpened:O,__staticSelector:L,withRoles:q,disabled:G,
returnFocus:W,variant:ne,keepMounted:se,keepMountedMode:be,vars:xe,floatingStrategy:te,withOverlay:_e,overlayProps:Se,hideDetached:Ae,attributes:De,preventPositionChangeWhenVisible:ze,
...fe}=t,ue=j({name:L,props:t,classes:Hv,classNames:g,styles:x,unstyled:v,attributes:De,rootSelector:"dropdown",vars:xe,varsResolver:H4}),{resolvedStyles:Pe}=tr(
{classNames:g,styles:x,props:t}),J=(0,bi.useRef)(null),[Z,me]=(0,bi.useState)(null),[Ce,ee]=(0,bi.useState)(null),{dir:X}=Nt(),Q=en(),je=Oe(B),ye=L4({middlewares:d,
width:u,position:Yd(X,r),offset:typeof a=="number"?a+(f?m/2:0):a,arrowRef:J,arrowOffset:p,onPositionChange:n,opened:i,defaultOpened:O,onChange:A,onOpen:V,onClose:H,
onDismiss:F,strategy:te,disabled:G,preventPositionChangeWhenVisible:ze,keepMounted:se});ww(()=>{b&&(ye.onClose(),F?.())},k,[Z,Ce],!0,P);let ge=(0,bi.useCallback)(
_t=>{me(_t),ye.floating.refs.setReference(_t)},[ye.floating.refs.setReference]),Pt=(0,bi.useCallback)(_t=>{ee(_t),ye.floating.refs.setFloating(_t)},[ye.floating.
refs.setFloating]),lo=(0,bi.useCallback)(()=>{l?.onExited?.(),s?.(),ye.resetLockedPlacement()},[l?.onExited,s,ye.resetLockedPlacement]),Te=(0,bi.useCallback)(()=>{
l?.onEntered?.(),c?.()},[l?.onEntered,c]);return(0,tf.jsxs)(z4,{value:{returnFocus:W,disabled:G,controlled:ye.controlled,reference:ge,floating:Pt,x:ye.floating.
x,y:ye.floating.y,arrowX:ye.floating?.middlewareData?.arrow?.x,arrowY:ye.floating?.middlewareData?.arrow?.y,opened:ye.opened,arrowRef:J,transitionProps:{...l,onExited:lo,
onEntered:Te},width:u,withArrow:f,arrowSize:m,arrowOffset:p,arrowRadius:h,arrowPosition:I,placement:ye.floating.placement,trapFocus:z,withinPortal:w,portalProps:_,
zIndex:$,radius:U,shadow:N,closeOnEscape:S,onDismiss:F,onClose:ye.onClose,onToggle:ye.onToggle,getTargetId:()=>je,getDropdownId:()=>`${je}-dropdown`,withRoles:q,
targetProps:fe,__staticSelector:L,classNames:g,styles:x,unstyled:v,variant:ne,keepMounted:se,keepMountedMode:be,getStyles:ue,resolvedStyles:Pe,floatingStrategy:te,
referenceHidden:Ae&&Q!=="test"?ye.floating.middlewareData.hide?.referenceHidden:!1},children:[o,_e&&(0,tf.jsx)(wr,{transition:"fade",mounted:ye.opened,duration:l?.
duration||250,exitDuration:l?.exitDuration||250,children:_t=>(0,tf.jsx)(Nr,{withinPortal:w,children:(0,tf.jsx)(Jc,{...Se,...ue("overlay",{className:Se?.className,
style:[_t,Se?.style]})})})})]})}gt.Target=G1;gt.Dropdown=Vv;gt.ContextMenu=j1;gt.varsResolver=H4;gt.displayName="@mantine/core/Popover";gt.extend=e=>e;gt.withProps=
e=>{let t=o=>(0,tf.jsx)(gt,{...e,...o});return t.extend=gt.extend,t.displayName=`WithProps(${gt.displayName})`,t};var Fr={root:"m_5ae2e3c",barsLoader:"m_7a2bd4cd",bar:"m_870bb79","bars-loader-animation":"m_5d2b3b9d",dotsLoader:"m_4e3f22d7",dot:"m_870c4af","loader-dots-anima\
tion":"m_aac34a1",ovalLoader:"m_b34414df","oval-loader-animation":"m_f8e89c4b"};var Wd=y(C(),1),K1=({className:e,...t})=>(0,Wd.jsxs)(M,{component:"span",className:Ne(Fr.barsLoader,e),...t,children:[(0,Wd.jsx)("span",{className:Fr.bar}),(0,Wd.jsx)(
"span",{className:Fr.bar}),(0,Wd.jsx)("span",{className:Fr.bar})]});K1.displayName="@mantine/core/Bars";var Zd=y(C(),1),$1=({className:e,...t})=>(0,Zd.jsxs)(M,{component:"span",className:Ne(Fr.dotsLoader,e),...t,children:[(0,Zd.jsx)("span",{className:Fr.dot}),(0,Zd.jsx)(
"span",{className:Fr.dot}),(0,Zd.jsx)("span",{className:Fr.dot})]});$1.displayName="@mantine/core/Dots";var V4=y(C(),1),Y1=({className:e,...t})=>(0,V4.jsx)(M,{component:"span",className:Ne(Fr.ovalLoader,e),...t});Y1.displayName="@mantine/core/Oval";var X1=y(C(),1),Q1={bars:K1,oval:Y1,dots:$1},uU={loaders:Q1,type:"oval"},U4=(e,{size:t,color:o})=>({root:{"--loader-size":ie(t,"loader-size"),"--loader-color":o?
Fe(o,e):void 0}}),Po=R(e=>{let t=T("Loader",uU,e),{size:o,color:r,type:a,vars:n,className:i,style:l,classNames:s,styles:c,unstyled:u,loaders:d,variant:f,children:m,
attributes:p,...h}=t,I=j({name:"Loader",props:t,classes:Fr,className:i,style:l,classNames:s,styles:c,unstyled:u,attributes:p,vars:n,varsResolver:U4});return m?(0,X1.jsx)(
M,{...I("root"),...h,children:m}):(0,X1.jsx)(M,{...I("root"),component:d[a],variant:f,size:o,...h})});Po.defaultLoaders=Q1;Po.classes=Fr;Po.varsResolver=U4;Po.displayName=
"@mantine/core/Loader";var wl={root:"m_8d3f4000",icon:"m_8d3afb97",loader:"m_302b9fb1",group:"m_1a0f1b21",groupSection:"m_437b6484"};var q4=y(C(),1),mU={orientation:"horizontal"},j4=(e,{borderWidth:t})=>({group:{"--ai-border-width":D(t)}}),Yp=R(e=>{let t=T("ActionIconGroup",mU,e),{className:o,
style:r,classNames:a,styles:n,unstyled:i,orientation:l,vars:s,borderWidth:c,variant:u,mod:d,attributes:f,...m}=t,p=j({name:"ActionIconGroup",props:t,classes:wl,
className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:f,vars:s,varsResolver:j4,rootSelector:"group"});return(0,q4.jsx)(M,{...p("group"),variant:u,mod:[
{orientation:l},d],role:"group",...m})});Yp.classes=wl;Yp.varsResolver=j4;Yp.displayName="@mantine/core/ActionIconGroup";var G4=y(C(),1),K4=(e,{radius:t,color:o,gradient:r,variant:a,autoContrast:n,size:i})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:n});return{groupSection:{"--section-height":ie(i,"section-height"),"--section-padding-x":ie(i,"section-padding-x"),"--section-f\
z":lt(i),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||a?l.background:void 0,"--section-color":l.color,"--section-bd":o||a?l.border:void 0}}},Xp=R(
e=>{let t=T("ActionIconGroupSection",null,e),{className:o,style:r,classNames:a,styles:n,unstyled:i,vars:l,variant:s,gradient:c,radius:u,autoContrast:d,attributes:f,
...m}=t,p=j({name:"ActionIconGroupSection",props:t,classes:wl,className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:K4,rootSelector:"\
groupSection"});return(0,G4.jsx)(M,{...p("groupSection"),variant:s,...m})});Xp.classes=wl;Xp.varsResolver=K4;Xp.displayName="@mantine/core/ActionIconGroupSectio\
n";var of=y(C(),1),$4=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i})=>{let l=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:a,
variant:r||"filled",autoContrast:i});return{root:{"--ai-size":ie(t,"ai-size"),"--ai-radius":o===void 0?void 0:Ie(o),"--ai-bg":n||r?l.background:void 0,"--ai-hov\
er":n||r?l.hover:void 0,"--ai-hover-color":n||r?l.hoverColor:void 0,"--ai-color":l.color,"--ai-bd":n||r?l.border:void 0}}},Oo=Je(e=>{let t=T("ActionIcon",null,e),
{className:o,unstyled:r,variant:a,classNames:n,styles:i,style:l,loading:s,loaderProps:c,size:u,color:d,radius:f,__staticSelector:m,gradient:p,vars:h,children:I,
disabled:v,"data-disabled":g,autoContrast:x,mod:b,attributes:w,..._}=t,S=j({name:["ActionIcon",m],props:t,className:o,style:l,classes:wl,classNames:n,styles:i,unstyled:r,
attributes:w,vars:h,varsResolver:$4});return(0,of.jsxs)(et,{...S("root",{active:!v&&!s&&!g}),"aria-busy":s||void 0,..._,unstyled:r,variant:a,size:u,disabled:v||
s,mod:[{loading:s,disabled:v||g},b],children:[typeof s=="boolean"&&(0,of.jsx)(wr,{mounted:s,transition:"slide-down",duration:150,children:k=>(0,of.jsx)(M,{component:"\
span",...S("loader",{style:k}),"aria-hidden":!0,children:(0,of.jsx)(Po,{color:"var(--ai-color)",size:"calc(var(--ai-size) * 0.55)",...c})})}),(0,of.jsx)(M,{component:"\
span",mod:{loading:s},...S("icon"),children:I})]})});Oo.classes=wl;Oo.varsResolver=$4;Oo.displayName="@mantine/core/ActionIcon";Oo.Group=Yp;Oo.GroupSection=Xp;var mce=y(E(),1),W1=y(C(),1);function Z1({size:e="var(--cb-icon-size, 70%)",style:t,...o}){return(0,W1.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http:/\
/www.w3.org/2000/svg",style:{...t,width:e,height:e},...o,children:(0,W1.jsx)("path",{d:"M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 \
2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03\
157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.781\
6C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z",fill:"currentColor",fillRule:"e\
venodd",clipRule:"evenodd"})})}Z1.displayName="@mantine/core/CloseIcon";var J1={root:"m_86a44da5","root--subtle":"m_220c80f2"};var Uv=y(C(),1),pU={variant:"subtle"},Y4=(e,{size:t,radius:o,iconSize:r})=>({root:{"--cb-size":ie(t,"cb-size"),"--cb-radius":o===void 0?void 0:Ie(o),"--cb-icon-\
size":D(r)}}),Ma=Je(e=>{let t=T("CloseButton",pU,e),{iconSize:o,children:r,vars:a,radius:n,className:i,classNames:l,style:s,styles:c,unstyled:u,"data-disabled":d,
disabled:f,variant:m,icon:p,mod:h,attributes:I,__staticSelector:v,...g}=t,x=j({name:v||"CloseButton",props:t,className:i,style:s,classes:J1,classNames:l,styles:c,
unstyled:u,attributes:I,vars:a,varsResolver:Y4});return(0,Uv.jsxs)(et,{...g,unstyled:u,variant:m,disabled:f,mod:[{disabled:f||d},h],...x("root",{variant:m,active:!f&&
!d}),children:[p||(0,Uv.jsx)(Z1,{}),r]})});Ma.classes=J1;Ma.varsResolver=Y4;Ma.displayName="@mantine/core/CloseButton";var X4=y(E(),1);function Q4(e){return X4.Children.toArray(e).filter(Boolean)}var eS={root:"m_4081bf90"};var W4=y(C(),1),hU={preventGrowOverflow:!0,gap:"md",align:"center",justify:"flex-start",wrap:"wrap"},Z4=(e,{grow:t,preventGrowOverflow:o,gap:r,align:a,justify:n,
wrap:i},{childWidth:l})=>({root:{"--group-child-width":t&&o?l:void 0,"--group-gap":Gt(r),"--group-align":a,"--group-justify":n,"--group-wrap":i}}),ae=R(e=>{let t=T(
"Group",hU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,children:l,gap:s,align:c,justify:u,wrap:d,grow:f,preventGrowOverflow:m,vars:p,variant:h,__size:I,
mod:v,attributes:g,...x}=t,b=Q4(l),w=b.length,_=Gt(s??"md"),S={childWidth:`calc(${100/w}% - (${_} - ${_} / ${w}))`},k=j({name:"Group",props:t,stylesCtx:S,className:r,
style:a,classes:eS,classNames:o,styles:n,unstyled:i,attributes:g,vars:p,varsResolver:Z4});return(0,W4.jsx)(M,{...k("root"),variant:h,mod:[{grow:f},v],size:I,...x,
children:b})});ae.classes=eS;ae.varsResolver=Z4;ae.displayName="@mantine/core/Group";var[J4,Uo]=kt("ModalBase component was not found in tree");var Jd=y(E(),1);function eM({opened:e,transitionDuration:t}){let[o,r]=(0,Jd.useState)(e),a=(0,Jd.useRef)(-1),n=ul()?0:t;return(0,Jd.useEffect)(()=>(e?(r(!0),window.clearTimeout(
a.current)):n===0?r(!1):a.current=window.setTimeout(()=>r(!1),n),()=>window.clearTimeout(a.current)),[e,n]),o}var tS=y(E(),1);function tM({id:e,transitionProps:t,opened:o,trapFocus:r,closeOnEscape:a,onClose:n,returnFocus:i,handledEscapeEvents:l}){let s=Oe(e),[c,u]=(0,tS.useState)(!1),[
d,f]=(0,tS.useState)(!1),m=typeof t?.duration=="number"?t?.duration:200,p=eM({opened:o,transitionDuration:m});return ps("keydown",h=>{h.key==="Escape"&&a&&!h.isComposing&&
o&&!l?.has(h)&&h.target?.getAttribute("data-mantine-stop-propagation")!=="true"&&(l?.add(h),n())},{capture:!0}),xp({opened:o,shouldReturnFocus:r&&i}),{_id:s,titleMounted:c,
bodyMounted:d,shouldLockScroll:p,setTitleMounted:u,setBodyMounted:f}}var aa=function(){return aa=Object.assign||function(t){for(var o,r=1,a=arguments.length;r<a;r++){o=arguments[r];for(var n in o)Object.prototype.hasOwnProperty.call(
o,n)&&(t[n]=o[n])}return t},aa.apply(this,arguments)};function qv(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=
e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var a=0,r=Object.getOwnPropertySymbols(e);a<r.length;a++)t.indexOf(r[a])<0&&Object.prototype.
propertyIsEnumerable.call(e,r[a])&&(o[r[a]]=e[r[a]]);return o}function oM(e,t,o){if(o||arguments.length===2)for(var r=0,a=t.length,n;r<a;r++)(n||!(r in t))&&(n||(n=Array.prototype.slice.call(t,0,r)),n[r]=t[r]);return e.concat(
n||Array.prototype.slice.call(t))}var Yv=y(E());var Sr=y(E());var rf="right-scroll-bar-position",af="width-before-scroll-bar",oS="with-scroll-bars-hidden",rS="--removed-body-scroll-bar-size";function jv(e,t){return typeof e=="function"?e(t):e&&(e.current=t),e}var rM=y(E());function aM(e,t){var o=(0,rM.useState)(function(){return{value:e,callback:t,facade:{get current(){return o.value},set current(r){var a=o.value;a!==
r&&(o.value=r,o.callback(r,a))}}}})[0];return o.callback=t,o.facade}var Gv=y(E());var gU=typeof window<"u"?Gv.useLayoutEffect:Gv.useEffect,nM=new WeakMap;function aS(e,t){var o=aM(t||null,function(r){return e.forEach(function(a){return jv(a,r)})});
return gU(function(){var r=nM.get(o);if(r){var a=new Set(r),n=new Set(e),i=o.current;a.forEach(function(l){n.has(l)||jv(l,null)}),n.forEach(function(l){a.has(l)||
jv(l,i)})}nM.set(o,e)},[e]),o}function xU(e){return e}function vU(e,t){t===void 0&&(t=xU);var o=[],r=!1,a={read:function(){if(r)throw new Error("Sidecar: could not `read` from an `assigned` \
medium. `read` could be used only with `useMedium`.");return o.length?o[o.length-1]:e},useMedium:function(n){var i=t(n,r);return o.push(i),function(){o=o.filter(
function(l){return l!==i})}},assignSyncMedium:function(n){for(r=!0;o.length;){var i=o;o=[],i.forEach(n)}o={push:function(l){return n(l)},filter:function(){return o}}},
assignMedium:function(n){r=!0;var i=[];if(o.length){var l=o;o=[],l.forEach(n),i=o}var s=function(){var u=i;i=[],u.forEach(n)},c=function(){return Promise.resolve().
then(s)};c(),o={push:function(u){i.push(u),c()},filter:function(u){return i=i.filter(u),o}}}};return a}function nS(e){e===void 0&&(e={});var t=vU(null);return t.options=aa({async:!0,ssr:!1},e),t}var iM=y(E()),lM=function(e){var t=e.sideCar,o=qv(e,["sideCar"]);if(!t)throw new Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.
read();if(!r)throw new Error("Sidecar medium not found");return iM.createElement(r,aa({},o))};lM.isSideCarExport=!0;function iS(e,t){return e.useMedium(t),lM}var Kv=nS();var lS=function(){},Qp=Sr.forwardRef(function(e,t){var o=Sr.useRef(null),r=Sr.useState({onScrollCapture:lS,onWheelCapture:lS,onTouchMoveCapture:lS}),a=r[0],n=r[1],
i=e.forwardProps,l=e.children,s=e.className,c=e.removeScrollBar,u=e.enabled,d=e.shards,f=e.sideCar,m=e.noRelative,p=e.noIsolation,h=e.inert,I=e.allowPinchZoom,v=e.
as,g=v===void 0?"div":v,x=e.gapMode,b=qv(e,["forwardProps","children","className","removeScrollBar","enabled","shards","sideCar","noRelative","noIsolation","ine\
rt","allowPinchZoom","as","gapMode"]),w=f,_=aS([o,t]),S=aa(aa({},b),a);return Sr.createElement(Sr.Fragment,null,u&&Sr.createElement(w,{sideCar:Kv,removeScrollBar:c,
shards:d,noRelative:m,noIsolation:p,inert:h,setCallbacks:n,allowPinchZoom:!!I,lockRef:o,gapMode:x}),i?Sr.cloneElement(Sr.Children.only(l),aa(aa({},S),{ref:_})):
Sr.createElement(g,aa({},S,{className:s,ref:_}),l))});Qp.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1};Qp.classNames={fullWidth:af,zeroRight:rf};var Xt=y(E());var tu=y(E());var fM=y(E());var sM;var cM=function(){if(sM)return sM;if(typeof __webpack_nonce__<"u")return __webpack_nonce__};function bU(){if(!document)return null;var e=document.createElement("style");e.type="text/css";var t=cM();return t&&e.setAttribute("nonce",t),e}function yU(e,t){
e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function IU(e){var t=document.head||document.getElementsByTagName("head")[0];t.appendChild(
e)}var sS=function(){var e=0,t=null;return{add:function(o){e==0&&(t=bU())&&(yU(t,o),IU(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(
t),t=null)}}};var cS=function(){var e=sS();return function(t,o){fM.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&o])}};var Wp=function(){var e=cS(),t=function(o){var r=o.styles,a=o.dynamic;return e(r,a),null};return t};var wU={left:0,top:0,right:0,gap:0},fS=function(e){return parseInt(e||"",10)||0},SU=function(e){var t=window.getComputedStyle(document.body),o=t[e==="padding"?"\
paddingLeft":"marginLeft"],r=t[e==="padding"?"paddingTop":"marginTop"],a=t[e==="padding"?"paddingRight":"marginRight"];return[fS(o),fS(r),fS(a)]},dS=function(e){
if(e===void 0&&(e="margin"),typeof window>"u")return wU;var t=SU(e),o=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],
gap:Math.max(0,r-o+t[2]-t[0])}};var CU=Wp(),eu="data-scroll-locked",_U=function(e,t,o,r){var a=e.left,n=e.top,i=e.right,l=e.gap;return o===void 0&&(o="margin"),`
  .`.concat(oS,` {
   overflow: hidden `).concat(r,`;
   padding-right: `).concat(l,"px ").concat(r,`;
  }
  body[`).concat(eu,`] {
    overflow: hidden `).concat(r,`;
    overscroll-behavior: contain;
    `).concat([t&&"position: relative ".concat(r,";"),o==="margin"&&`
    padding-left: `.concat(a,`px;
    padding-top: `).concat(n,`px;
    padding-right: `).concat(i,`px;
    margin-left:0;
    margin-top:0;
    margin-right: `).concat(l,"px ").concat(r,`;
    `),o==="padding"&&"padding-right: ".concat(l,"px ").concat(r,";")].filter(Boolean).join(""),`
  }
  
  .`).concat(rf,` {
    right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(af,` {
    margin-right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(rf," .").concat(rf,` {
    right: 0 `).concat(r,`;
  }
  
  .`).concat(af," .").concat(af,` {
    margin-right: 0 `).concat(r,`;
  }
  
  body[`).concat(eu,`] {
    `).concat(rS,": ").concat(l,`px;
  }
`)},dM=function(){var e=parseInt(document.body.getAttribute(eu)||"0",10);return isFinite(e)?e:0},kU=function(){tu.useEffect(function(){return document.body.setAttribute(
eu,(dM()+1).toString()),function(){var e=dM()-1;e<=0?document.body.removeAttribute(eu):document.body.setAttribute(eu,e.toString())}},[])},uS=function(e){var t=e.
noRelative,o=e.noImportant,r=e.gapMode,a=r===void 0?"margin":r;kU();var n=tu.useMemo(function(){return dS(a)},[a]);return tu.createElement(CU,{styles:_U(n,!t,a,
o?"":"!important")})};var mS=!1;if(typeof window<"u")try{Zp=Object.defineProperty({},"passive",{get:function(){return mS=!0,!0}}),window.addEventListener("test",Zp,Zp),window.removeEventListener(
"test",Zp,Zp)}catch{mS=!1}var Zp,nf=mS?{passive:!1}:!1;var TU=function(e){return e.tagName==="TEXTAREA"},uM=function(e,t){if(!(e instanceof Element))return!1;var o=window.getComputedStyle(e);return o[t]!=="hidden"&&
!(o.overflowY===o.overflowX&&!TU(e)&&o[t]==="visible")},RU=function(e){return uM(e,"overflowY")},MU=function(e){return uM(e,"overflowX")},pS=function(e,t){var o=t.
ownerDocument,r=t;do{typeof ShadowRoot<"u"&&r instanceof ShadowRoot&&(r=r.host);var a=mM(e,r);if(a){var n=pM(e,r),i=n[1],l=n[2];if(i>l)return!0}r=r.parentNode}while(r&&
r!==o.body);return!1},AU=function(e){var t=e.scrollTop,o=e.scrollHeight,r=e.clientHeight;return[t,o,r]},EU=function(e){var t=e.scrollLeft,o=e.scrollWidth,r=e.clientWidth;
return[t,o,r]},mM=function(e,t){return e==="v"?RU(t):MU(t)},pM=function(e,t){return e==="v"?AU(t):EU(t)},DU=function(e,t){return e==="h"&&t==="rtl"?-1:1},hM=function(e,t,o,r,a){
var n=DU(e,window.getComputedStyle(t).direction),i=n*r,l=o.target,s=t.contains(l),c=!1,u=i>0,d=0,f=0;do{if(!l)break;var m=pM(e,l),p=m[0],h=m[1],I=m[2],v=h-I-n*p;
(p||v)&&mM(e,l)&&(d+=v,f+=p);var g=l.parentNode;l=g&&g.nodeType===Node.DOCUMENT_FRAGMENT_NODE?g.host:g}while(!s&&l!==document.body||s&&(t.contains(l)||t===l));return(u&&
(a&&Math.abs(d)<1||!a&&i>d)||!u&&(a&&Math.abs(f)<1||!a&&-i>f))&&(c=!0),c};var $v=function(e){return"changedTouches"in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},gM=function(e){return[e.deltaX,e.deltaY]},xM=function(e){
return e&&"current"in e?e.current:e},zU=function(e,t){return e[0]===t[0]&&e[1]===t[1]},PU=function(e){return`
  .block-interactivity-`.concat(e,` {pointer-events: none;}
  .allow-interactivity-`).concat(e,` {pointer-events: all;}
`)},OU=0,ou=[];function vM(e){var t=Xt.useRef([]),o=Xt.useRef([0,0]),r=Xt.useRef(),a=Xt.useState(OU++)[0],n=Xt.useState(Wp)[0],i=Xt.useRef(e);Xt.useEffect(function(){
i.current=e},[e]),Xt.useEffect(function(){if(e.inert){document.body.classList.add("block-interactivity-".concat(a));var h=oM([e.lockRef.current],(e.shards||[]).
map(xM),!0).filter(Boolean);return h.forEach(function(I){return I.classList.add("allow-interactivity-".concat(a))}),function(){document.body.classList.remove("b\
lock-interactivity-".concat(a)),h.forEach(function(I){return I.classList.remove("allow-interactivity-".concat(a))})}}},[e.inert,e.lockRef.current,e.shards]);var l=Xt.useCallback(
function(h,I){if("touches"in h&&h.touches.length===2||h.type==="wheel"&&h.ctrlKey)return!i.current.allowPinchZoom;var v=$v(h),g=o.current,x="deltaX"in h?h.deltaX:
g[0]-v[0],b="deltaY"in h?h.deltaY:g[1]-v[1],w,_=h.target,S=Math.abs(x)>Math.abs(b)?"h":"v";if("touches"in h&&S==="h"&&_.type==="range")return!1;var k=window.getSelection(),
P=k&&k.anchorNode,z=P?P===_||P.contains(_):!1;if(z)return!1;var H=pS(S,_);if(!H)return!0;if(H?w=S:(w=S==="v"?"h":"v",H=pS(S,_)),!H)return!1;if(!r.current&&"chan\
gedTouches"in h&&(x||b)&&(r.current=w),!w)return!0;var F=r.current||w;return hM(F,I,h,F==="h"?x:b,!0)},[]),s=Xt.useCallback(function(h){var I=h;if(!(!ou.length||
ou[ou.length-1]!==n)){var v="deltaY"in I?gM(I):$v(I),g=t.current.filter(function(w){return w.name===I.type&&(w.target===I.target||I.target===w.shadowParent)&&zU(
w.delta,v)})[0];if(g&&g.should){I.cancelable&&I.preventDefault();return}if(!g){var x=(i.current.shards||[]).map(xM).filter(Boolean).filter(function(w){return w.
contains(I.target)}),b=x.length>0?l(I,x[0]):!i.current.noIsolation;b&&I.cancelable&&I.preventDefault()}}},[]),c=Xt.useCallback(function(h,I,v,g){var x={name:h,delta:I,
target:v,should:g,shadowParent:BU(v)};t.current.push(x),setTimeout(function(){t.current=t.current.filter(function(b){return b!==x})},1)},[]),u=Xt.useCallback(function(h){
o.current=$v(h),r.current=void 0},[]),d=Xt.useCallback(function(h){c(h.type,gM(h),h.target,l(h,e.lockRef.current))},[]),f=Xt.useCallback(function(h){c(h.type,$v(
h),h.target,l(h,e.lockRef.current))},[]);Xt.useEffect(function(){return ou.push(n),e.setCallbacks({onScrollCapture:d,onWheelCapture:d,onTouchMoveCapture:f}),document.
addEventListener("wheel",s,nf),document.addEventListener("touchmove",s,nf),document.addEventListener("touchstart",u,nf),function(){ou=ou.filter(function(h){return h!==
n}),document.removeEventListener("wheel",s,nf),document.removeEventListener("touchmove",s,nf),document.removeEventListener("touchstart",u,nf)}},[]);var m=e.removeScrollBar,
p=e.inert;return Xt.createElement(Xt.Fragment,null,p?Xt.createElement(n,{styles:PU(a)}):null,m?Xt.createElement(uS,{noRelative:e.noRelative,gapMode:e.gapMode}):
null)}function BU(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var bM=iS(Kv,vM);var yM=Yv.forwardRef(function(e,t){return Yv.createElement(Qp,aa({},e,{ref:t,sideCar:bM}))});yM.classNames=Qp.classNames;var Aa=yM;var Jp=y(C(),1);function eh({keepMounted:e,keepMountedMode:t="activity",opened:o,onClose:r,id:a,transitionProps:n,onExitTransitionEnd:i,onEnterTransitionEnd:l,trapFocus:s,
closeOnEscape:c,returnFocus:u,closeOnClickOutside:d,withinPortal:f,portalProps:m,lockScroll:p,children:h,zIndex:I,shadow:v,padding:g,__vars:x,unstyled:b,removeScrollProps:w,
__handledEscapeEvents:_,...S}){let{_id:k,titleMounted:P,bodyMounted:z,shouldLockScroll:H,setTitleMounted:F,setBodyMounted:V}=tM({id:a,transitionProps:n,opened:o,
trapFocus:s,closeOnEscape:c,onClose:r,returnFocus:u,handledEscapeEvents:_}),{key:A,...$}=w||{};return(0,Jp.jsx)(Nr,{...m,withinPortal:f,children:(0,Jp.jsx)(J4,{
value:{opened:o,onClose:r,closeOnClickOutside:d,onExitTransitionEnd:i,onEnterTransitionEnd:l,transitionProps:{...n,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${k}\
-title`,getBodyId:()=>`${k}-body`,titleMounted:P,bodyMounted:z,setTitleMounted:F,setBodyMounted:V,trapFocus:s,closeOnEscape:c,zIndex:I,unstyled:b},children:(0,Jp.jsx)(
Aa,{enabled:H&&p,...$,children:(0,Jp.jsx)(M,{...S,id:k,__vars:{...x,"--mb-z-index":(I||nt("modal")).toString(),"--mb-shadow":vd(v),"--mb-padding":Gt(g)},children:h})},
A)})})}eh.displayName="@mantine/core/ModalBase";var IM=y(E(),1);function wM(){let e=Uo();return(0,IM.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var Vn={title:"m_615af6c9",header:"m_b5489c3c",inner:"m_60c222c7",content:"m_fd1ab0aa",close:"m_606cb269",body:"m_5df29311"};var SM=y(C(),1);function th({className:e,...t}){let o=wM(),r=Uo();return(0,SM.jsx)(M,{id:o,className:Ne({[Vn.body]:!r.unstyled},e),...t})}th.displayName="@manti\
ne/core/ModalBaseBody";var CM=y(C(),1);function oh({className:e,onClick:t,...o}){let r=Uo();return(0,CM.jsx)(Ma,{...o,onClick:a=>{r.onClose(),t?.(a)},className:Ne({[Vn.close]:!r.unstyled},
e),unstyled:r.unstyled})}oh.displayName="@mantine/core/ModalBaseCloseButton";var rh=y(C(),1);function ah({transitionProps:e,className:t,innerProps:o,onKeyDown:r,style:a,ref:n,...i}){let l=Uo();return(0,rh.jsx)(wr,{mounted:l.opened,transition:"\
pop",...l.transitionProps,onExited:()=>{l.onExitTransitionEnd?.(),l.transitionProps?.onExited?.()},onEntered:()=>{l.onEnterTransitionEnd?.(),l.transitionProps?.
onEntered?.()},...e,children:s=>(0,rh.jsx)("div",{...o,className:Ne({[Vn.inner]:!l.unstyled},o.className),children:(0,rh.jsx)(Qd,{active:l.opened&&l.trapFocus,innerRef:n,
children:(0,rh.jsx)(Yt,{...i,component:"section",role:"dialog",tabIndex:-1,"aria-modal":!0,"aria-describedby":l.bodyMounted?l.getBodyId():void 0,"aria-labelledb\
y":l.titleMounted?l.getTitleId():void 0,style:[a,s],className:Ne({[Vn.content]:!l.unstyled},t),unstyled:l.unstyled,children:i.children})})})})}ah.displayName="@\
mantine/core/ModalBaseContent";var _M=y(C(),1);function nh({className:e,...t}){let o=Uo();return(0,_M.jsx)(M,{component:"header",className:Ne({[Vn.header]:!o.unstyled},e),...t})}nh.displayName=
"@mantine/core/ModalBaseHeader";var NU={duration:200,timingFunction:"ease",transition:"fade"};function kM(e){let t=Uo();return{...NU,...t.transitionProps,...e}}var hS=y(C(),1);function ih({onClick:e,transitionProps:t,style:o,visible:r,...a}){let n=Uo(),i=kM(t);return(0,hS.jsx)(wr,{mounted:r!==void 0?r:n.opened,...i,transition:"\
fade",children:l=>(0,hS.jsx)(Jc,{fixed:!0,style:[o,l],zIndex:n.zIndex,unstyled:n.unstyled,onClick:s=>{e?.(s),n.closeOnClickOutside&&n.onClose()},...a})})}ih.displayName=
"@mantine/core/ModalBaseOverlay";var TM=y(E(),1);function RM(){let e=Uo();return(0,TM.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}var MM=y(C(),1);function lh({className:e,...t}){let o=RM(),r=Uo();return(0,MM.jsx)(M,{component:"h2",className:Ne({[Vn.title]:!r.unstyled},e),id:o,...t})}lh.displayName=
"@mantine/core/ModalBaseTitle";var Xv=y(C(),1);function Qv({children:e}){return(0,Xv.jsx)(Xv.Fragment,{children:e})}var AM=y(E(),1),Wv=(0,AM.createContext)({size:"sm"});var EM=y(E(),1),DM=y(C(),1),gS=R(e=>{let t=T("InputClearButton",null,e),{size:o,variant:r,vars:a,classNames:n,styles:i,...l}=t,s=(0,EM.use)(Wv),{resolvedClassNames:c,
resolvedStyles:u}=tr({classNames:n,styles:i,props:t});return(0,DM.jsx)(Ma,{variant:r||"transparent",size:o||s?.size||"sm",classNames:c,styles:u,__staticSelector:"\
InputClearButton",style:{pointerEvents:"all",background:"var(--input-bg)",...l.style},...l})});gS.displayName="@mantine/core/InputClearButton";var zM=y(C(),1),FU={xs:7,sm:8,md:10,lg:12,xl:15};function PM({__clearable:e,__clearSection:t,rightSection:o,__defaultRightSection:r,size:a="sm",__clearSectionMode:n="\
both"}){let i=e&&t;return n==="rightSection"?o===null?null:o||r:n==="clear"?o===null?null:i||r:i&&(o||r)?(0,zM.jsxs)("div",{"data-combined-clear-section":!0,style:{
display:"flex",gap:2,alignItems:"center",paddingInlineEnd:FU[a]},children:[i,o||r]}):o===null?null:o||i||r}var OM=y(E(),1),qo=(0,OM.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0});var go={wrapper:"m_6c018570",input:"m_8fb7ebe7",bottomSection:"m_93f4ed57",section:"m_82577fc2",placeholder:"m_88bacfd0",root:"m_46b77525",label:"m_8fdc1311",required:"\
m_78a94662",error:"m_8f816625",success:"m_9d9d40e0",description:"m_fe47ce59"};var BM=y(E(),1),NM=y(C(),1),FM=(e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),lf=R(e=>{let t=T("InputDe\
scription",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,__staticSelector:s,__inheritStyles:c=!0,attributes:u,...d}=T("InputDescription",
null,t),f=(0,BM.use)(qo),m=j({name:["InputWrapper",s],props:t,classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,rootSelector:"descrip\
tion",vars:l,varsResolver:FM}),p=c&&f?.getStyles||m;return(0,NM.jsx)(M,{component:"p",...p("description",f?.getStyles?{className:r,style:a}:void 0),...d})});lf.
classes=go;lf.varsResolver=FM;lf.displayName="@mantine/core/InputDescription";var LM=y(E(),1),HM=y(C(),1),VM=(e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),sf=R(e=>{let t=T("InputError",null,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,__staticSelector:c,__inheritStyles:u=!0,...d}=t,f=j({name:["InputWrapper",c],props:t,classes:go,
className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,rootSelector:"error",vars:l,varsResolver:VM}),m=(0,LM.use)(qo),p=u&&m?.getStyles||f;return(0,HM.jsx)(
M,{component:"p",...p("error",m?.getStyles?{className:r,style:a}:void 0),...d})});sf.classes=go;sf.varsResolver=VM;sf.displayName="@mantine/core/InputError";var UM=y(E(),1),Zv=y(C(),1),LU={labelElement:"label"},qM=(e,{size:t})=>({label:{"--input-label-size":lt(t),"--input-asterisk-color":void 0}}),cf=R(e=>{let t=T("\
InputLabel",LU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,labelElement:s,required:c,htmlFor:u,onMouseDown:d,children:f,__staticSelector:m,mod:p,
attributes:h,...I}=t,v=j({name:["InputWrapper",m],props:t,classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,rootSelector:"label",vars:l,
varsResolver:qM}),g=(0,UM.use)(qo),x=g?.getStyles||v,b=I.component||s,w=typeof b!="string"||b==="label";return(0,Zv.jsxs)(M,{...x("label",g?.getStyles?{className:r,
style:a}:void 0),component:s,htmlFor:w?u:void 0,mod:[{required:c},p],onMouseDown:_=>{d?.(_),!_.defaultPrevented&&_.detail>1&&_.preventDefault()},...I,children:[
f,c&&(0,Zv.jsx)("span",{...x("required"),"aria-hidden":!0,children:" *"})]})});cf.classes=go;cf.varsResolver=qM;cf.displayName="@mantine/core/InputLabel";var jM=y(C(),1),Jv=R(e=>{let t=T("InputPlaceholder",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,__staticSelector:s,error:c,mod:u,attributes:d,
...f}=t,m=j({name:["InputPlaceholder",s],props:t,classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:d,rootSelector:"placeholder"});return(0,jM.jsx)(
M,{...m("placeholder"),mod:[{error:!!c},u],component:"span",...f})});Jv.classes=go;Jv.displayName="@mantine/core/InputPlaceholder";var GM=y(E(),1),KM=y(C(),1),$M=(e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),ff=R(e=>{let t=T("InputSuccess",null,
e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,__staticSelector:c,__inheritStyles:u=!0,...d}=t,f=j({name:["InputWrapper",c],props:t,
classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,rootSelector:"success",vars:l,varsResolver:$M}),m=(0,GM.use)(qo),p=u&&m?.getStyles||
f;return(0,KM.jsx)(M,{component:"p",...p("success",m?.getStyles?{className:r,style:a}:void 0),...d})});ff.classes=go;ff.varsResolver=$M;ff.displayName="@mantine\
/core/InputSuccess";function YM(e,{hasDescription:t,hasError:o}){let r=e.findIndex(l=>l==="input"),a=e.slice(0,r),n=e.slice(r+1),i=t&&a.includes("description")||o&&a.includes("erro\
r");return{offsetBottom:t&&n.includes("description")||o&&n.includes("error"),offsetTop:i}}var sh=y(E(),1);var ru=y(C(),1),HU={labelElement:"label",inputContainer:e=>e,inputWrapperOrder:["label","description","input","error"]},XM=(e,{size:t})=>({label:{"--input-label\
-size":lt(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`},success:{"--input-success-size":t===void 0?
void 0:`calc(${lt(t)} - ${D(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),ch=R(e=>{let t=T("InputWrapper",HU,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,variant:c,__staticSelector:u,inputContainer:d,inputWrapperOrder:f,label:m,error:p,success:h,
description:I,labelProps:v,descriptionProps:g,errorProps:x,successProps:b,labelElement:w,children:_,withAsterisk:S,id:k,required:P,__stylesApiProps:z,mod:H,attributes:F,
...V}=t,A=j({name:["InputWrapper",u],props:z||t,classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:F,vars:l,varsResolver:XM}),$={size:s,
variant:c,__staticSelector:u},U=Oe(k),N=typeof S=="boolean"?S:P,B=x?.id||`${U}-error`,O=b?.id||`${U}-success`,L=g?.id||`${U}-description`,q=U,G=!!p&&typeof p!="\
boolean",W=!!h&&typeof h!="boolean"&&!p,ne=!!I,se=G&&f.includes("error"),be=W&&f.includes("error"),xe=ne&&f.includes("description"),te=`${se?B:""} ${be?O:""} ${xe?
L:""}`,_e=te.trim().length>0?te.trim():void 0,Se=v?.id||`${U}-label`,Ae=m&&(0,ru.jsx)(cf,{labelElement:w,id:Se,htmlFor:q,required:N,...$,...v,children:m},"label"),
De=ne&&(0,ru.jsx)(lf,{...g,...$,size:g?.size||$.size,id:g?.id||L,children:I},"description"),ze=(0,ru.jsx)(sh.Fragment,{children:d(_)},"input"),fe=G&&(0,sh.createElement)(
sf,{...x,...$,size:x?.size||$.size,key:"error",id:x?.id||B},p),ue=W&&(0,sh.createElement)(ff,{...b,...$,size:b?.size||$.size,key:"success",id:b?.id||O},h),Pe=f.
map(J=>{switch(J){case"label":return Ae;case"input":return ze;case"description":return De;case"error":return fe||ue;default:return null}});return(0,ru.jsx)(qo,{
value:{getStyles:A,describedBy:_e,inputId:q,labelId:Ae&&f.includes("label")?Se:void 0,...YM(f,{hasDescription:ne,hasError:G||W})},children:(0,ru.jsx)(M,{variant:c,
size:s,mod:[{error:!!p,success:!!h&&!p},H],id:w==="label"?void 0:k,...A("root"),...V,children:Pe})})});ch.classes=go;ch.varsResolver=XM;ch.displayName="@mantine\
/core/InputWrapper";var QM=y(E(),1),Sl=y(C(),1),VU={variant:"default",leftSectionPointerEvents:"none",rightSectionPointerEvents:"none",withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,
size:"sm",loading:!1,loadingPosition:"right"},WM=(e,t,o)=>({wrapper:{"--input-margin-top":o.offsetTop?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-marg\
in-bottom":o.offsetBottom?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-height":ie(t.size,"input-height"),"--input-fz":lt(t.size),"--input-radius":t.radius===
void 0?void 0:Ie(t.radius),"--input-left-section-width":t.leftSectionWidth!==void 0?D(t.leftSectionWidth):void 0,"--input-right-section-width":t.rightSectionWidth!==
void 0?D(t.rightSectionWidth):void 0,"--input-padding-y":t.multiline?ie(t.size,"input-padding-y"):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,
"--input-right-section-pointer-events":t.rightSectionPointerEvents}}),Ve=Je(e=>{let t=T("Input",VU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,required:l,
__staticSelector:s,__stylesApiProps:c,size:u,wrapperProps:d,error:f,success:m,disabled:p,leftSection:h,leftSectionProps:I,leftSectionWidth:v,rightSection:g,rightSectionProps:x,
rightSectionWidth:b,rightSectionPointerEvents:w,leftSectionPointerEvents:_,variant:S,vars:k,pointer:P,multiline:z,radius:H,id:F,withAria:V,withErrorStyles:A,withSuccessStyles:$,
mod:U,inputSize:N,attributes:B,__clearSection:O,__clearable:L,__clearSectionMode:q,__defaultRightSection:G,loading:W,loadingPosition:ne,__bottomSection:se,__bottomSectionProps:be,
rootRef:xe,dir:te,..._e}=t,{styleProps:Se,rest:Ae}=zo(_e),De=(0,QM.use)(qo),ze={offsetBottom:De?.offsetBottom,offsetTop:De?.offsetTop},fe=j({name:["Input",s],props:c||
t,classes:go,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:B,stylesCtx:ze,rootSelector:"wrapper",vars:k,varsResolver:WM}),ue=V?{required:l,disabled:p,
"aria-invalid":f?!0:void 0,"aria-describedby":De?.describedBy,id:De?.inputId||F}:{},Pe=W?(0,Sl.jsx)(Po,{size:ne==="left"?"calc(var(--input-left-section-size) / \
2)":"calc(var(--input-right-section-size) / 2)"}):null,J=W&&ne==="left"?Pe:h,Z=PM({__clearable:L,__clearSection:O,rightSection:W&&ne==="right"?Pe:g,__defaultRightSection:G,
size:u,__clearSectionMode:q});return(0,Sl.jsx)(Wv,{value:{size:u||"sm"},children:(0,Sl.jsxs)(M,{ref:xe,dir:te,...fe("wrapper"),...Se,...d,mod:[{error:!!f&&A,success:!!m&&
!f&&$,pointer:P,disabled:p,multiline:z,withRightSection:!!Z,withLeftSection:!!J,withBottomSection:!!se},U],variant:S,size:u,children:[J&&(0,Sl.jsx)("div",{...I,
"data-position":"left",...fe("section",{className:I?.className,style:I?.style}),children:J}),(0,Sl.jsx)(M,{component:"input",...Ae,...ue,required:l,mod:{disabled:p,
error:!!f&&A,success:!!m&&!f&&$},variant:S,__size:N,...fe("input")}),se&&(0,Sl.jsx)("div",{...be,...fe("bottomSection",{className:be?.className,style:be?.style}),
children:se}),Z&&(0,Sl.jsx)("div",{...x,"data-position":"right",...fe("section",{className:x?.className,style:x?.style}),children:Z})]})})});Ve.classes=go;Ve.varsResolver=
WM;Ve.Wrapper=ch;Ve.Label=cf;Ve.Error=sf;Ve.Success=ff;Ve.Description=lf;Ve.Placeholder=Jv;Ve.ClearButton=gS;Ve.displayName="@mantine/core/Input";function ZM(e,t,o){let r=T(["Input","InputWrapper",e],t,o),{label:a,description:n,error:i,success:l,required:s,classNames:c,styles:u,className:d,unstyled:f,__staticSelector:m,
__stylesApiProps:p,errorProps:h,successProps:I,labelProps:v,descriptionProps:g,wrapperProps:x,id:b,size:w,style:_,inputContainer:S,inputWrapperOrder:k,withAsterisk:P,
variant:z,vars:H,mod:F,attributes:V,...A}=r,{styleProps:$,rest:U}=zo(A),N={label:a,description:n,error:i,success:l,required:s,classNames:c,className:d,__staticSelector:m,
__stylesApiProps:p||r,errorProps:h,successProps:I,labelProps:v,descriptionProps:g,unstyled:f,styles:u,size:w,style:_,inputContainer:S,inputWrapperOrder:k,withAsterisk:P,
variant:z,id:b,mod:F,attributes:V,...x};return{...U,classNames:c,styles:u,unstyled:f,wrapperProps:{...N,...$},inputProps:{required:s,classNames:c,styles:u,unstyled:f,
size:w,__staticSelector:m,__stylesApiProps:p||r,error:i,success:l,variant:z,id:b,attributes:V}}}var xS=y(C(),1),UU={__staticSelector:"InputBase",withAria:!0,size:"sm"},xo=Je(e=>{let{inputProps:t,wrapperProps:o,...r}=ZM("InputBase",UU,e);return(0,xS.jsx)(Ve.
Wrapper,{...o,children:(0,xS.jsx)(Ve,{...t,...r})})});xo.classes={...Ve.classes,...Ve.Wrapper.classes};xo.displayName="@mantine/core/InputBase";var vS=y(C(),1);function fh({style:e,size:t=16,...o}){return(0,vS.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",style:{...e,width:D(
t),height:D(t),display:"block"},...o,children:(0,vS.jsx)("path",{d:"M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C1\
1.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.\
15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}fh.displayName="@mantine/core/Acco\
rdionChevron";var bS={root:"m_66836ed3",wrapper:"m_a5d60502",body:"m_667c2793",title:"m_6a03f287",label:"m_698f4f23",icon:"m_667f2a6a",message:"m_7fa78076",closeButton:"m_87f\
54839"};var yi=y(C(),1),JM=(e,{radius:t,color:o,variant:r,autoContrast:a})=>{let n=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:r||"light",autoContrast:a});
return{root:{"--alert-radius":t===void 0?void 0:Ie(t),"--alert-bg":o||r?n.background:void 0,"--alert-color":n.color,"--alert-bd":o||r?n.border:void 0}}},Ea=R(e=>{
let t=T("Alert",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,radius:s,color:c,title:u,children:d,id:f,icon:m,withCloseButton:p,onClose:h,
closeButtonLabel:I,variant:v,autoContrast:g,role:x,attributes:b,...w}=t,_=j({name:"Alert",classes:bS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:b,vars:l,varsResolver:JM}),S=Oe(f),k=u&&`${S}-title`||void 0,P=`${S}-body`;return(0,yi.jsx)(M,{id:S,..._("root",{variant:v}),variant:v,...w,role:x||"\
alert","aria-describedby":d?P:void 0,"aria-labelledby":u?k:void 0,children:(0,yi.jsxs)("div",{..._("wrapper"),children:[m&&(0,yi.jsx)("div",{..._("icon"),children:m}),
(0,yi.jsxs)("div",{..._("body"),children:[u&&(0,yi.jsx)("div",{..._("title"),"data-with-close-button":p||void 0,children:(0,yi.jsx)("span",{id:k,..._("label"),children:u})}),
d&&(0,yi.jsx)("div",{id:P,..._("message"),"data-variant":v,children:d})]}),p&&(0,yi.jsx)(Ma,{..._("closeButton"),onClick:h,variant:"transparent",size:16,iconSize:16,
"aria-label":I,unstyled:i})]})})});Ea.classes=bS;Ea.varsResolver=JM;Ea.displayName="@mantine/core/Alert";var yS={root:"m_b6d8b162"};var eA=y(C(),1);function qU(e){if(e==="start")return"start";if(e==="end"||e)return"end"}var jU={inherit:!1},tA=(e,{variant:t,lineClamp:o,gradient:r,size:a,textWrap:n})=>({
root:{"--text-fz":lt(a),"--text-lh":nR(a),"--text-gradient":t==="gradient"?wp(r,e):void 0,"--text-line-clamp":typeof o=="number"?o.toString():void 0,"--text-tex\
t-wrap":n}}),K=Je(e=>{let t=T("Text",jU,e),{lineClamp:o,truncate:r,inline:a,inherit:n,gradient:i,span:l,textWrap:s,__staticSelector:c,vars:u,className:d,style:f,
classNames:m,styles:p,unstyled:h,variant:I,mod:v,size:g,attributes:x,...b}=t,w=j({name:["Text",c],props:t,classes:yS,className:d,style:f,classNames:m,styles:p,unstyled:h,
attributes:x,vars:u,varsResolver:tA});return(0,eA.jsx)(M,{...w("root",{focusable:!0}),component:l?"span":"p",variant:I,mod:[{truncate:qU(r),lineClamp:typeof o==
"number",inline:a,inherit:n},v],size:g,...b})});K.classes=yS;K.varsResolver=tA;K.displayName="@mantine/core/Text";var IS={root:"m_849cf0da"};var oA=y(C(),1),GU={underline:"hover"},Un=Je(e=>{let{underline:t,className:o,unstyled:r,mod:a,...n}=T("Anchor",GU,e);return(0,oA.jsx)(K,{component:"a",className:Ne(
{[IS.root]:!r},o),...n,mod:[{underline:t},a],__staticSelector:"Anchor",unstyled:r})});Un.classes=IS;Un.displayName="@mantine/core/Anchor";var[rA,na]=kt("AppShell was not found in tree");function wS({size:e,min:t,max:o,viewportMax:r}){let a=Math.min(o??Number.POSITIVE_INFINITY,r);return Math.max(Math.min(t??0,a),Math.min(e,a))}function au(e,t){return t===
void 0?!1:e<t}var eb={navbar:{axis:"horizontal",orientation:"vertical",sizeVariable:"--app-shell-navbar-width",offsetVariable:"--app-shell-navbar-offset",gridWidthVariable:"-\
-app-shell-navbar-grid-width",handleDisplayVariable:"--app-shell-navbar-resize-handle-display",sign:1},aside:{axis:"horizontal",orientation:"vertical",sizeVariable:"\
--app-shell-aside-width",offsetVariable:"--app-shell-aside-offset",gridWidthVariable:"--app-shell-aside-grid-width",handleDisplayVariable:"--app-shell-aside-res\
ize-handle-display",sign:-1},header:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-header-height",offsetVariable:"--app-shell-header-offset",
handleDisplayVariable:"--app-shell-header-resize-handle-display",sign:1},footer:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-footer-heigh\
t",offsetVariable:"--app-shell-footer-offset",handleDisplayVariable:"--app-shell-footer-resize-handle-display",safeAreaVariable:"--app-shell-footer-safe-area",sign:-1}},
aA=Object.keys(eb);function SS({section:e,deltaX:t,deltaY:o,dir:r}){let a=eb[e];return a.axis==="vertical"?o*a.sign:t*a.sign*(r==="rtl"?-1:1)}function nA(e,t){if(!t)return 0;let o=window.getComputedStyle(e).getPropertyValue(t),r=Number.parseFloat(o);return Number.isFinite(r)?r:0}var Cl=y(E(),1);var iA=y(C(),1),KU={navbar:"Resize navbar",aside:"Resize aside",header:"Resize header",footer:"Resize footer"},$U=10,YU=50,XU={ArrowRight:{deltaX:1,deltaY:0},ArrowLeft:{
deltaX:-1,deltaY:0},ArrowDown:{deltaX:0,deltaY:1},ArrowUp:{deltaX:0,deltaY:-1}};function CS(e,t){t?document.body.style.setProperty(e,t):document.body.style.removeProperty(
e)}function _l({section:e,sectionId:t}){let o=na(),r=o.resize,a=(0,Cl.useRef)(null),n=(0,Cl.useRef)({startSize:0,startX:0,startY:0,size:0,moved:!1}),i=(0,Cl.useRef)(
null),l=(0,Cl.useRef)(null),s=(0,Cl.useRef)(null),{dir:c}=Nt(),u=$e(),d=eb[e],f=r?.options[e]??{},m=()=>d.axis==="horizontal"?window.innerWidth:window.innerHeight,
[p,h]=(0,Cl.useState)(0),[I,v]=(0,Cl.useState)(void 0),g=()=>m()/u.scale,x=q=>{let G=q.getBoundingClientRect();return((d.axis==="horizontal"?G.width:G.height)-nA(
q,d.safeAreaVariable))/u.scale},b=q=>{let G=o.rootRef.current;if(!G)return;let W=D(q);G.style.setProperty(d.sizeVariable,W),o.resizeOffsets[e]&&G.style.setProperty(
d.offsetVariable,W),o.mode==="static"&&d.gridWidthVariable&&G.style.setProperty(d.gridWidthVariable,W)},w=()=>{let q=o.rootRef.current;q&&(q.style.removeProperty(
d.sizeVariable),q.style.removeProperty(d.offsetVariable),d.gridWidthVariable&&q.style.removeProperty(d.gridWidthVariable))},_=()=>{l.current?.abort(),l.current=
null,i.current=null;let q=s.current;s.current=null,q&&(CS("user-select",q.userSelect),CS("-webkit-user-select",q.webkitUserSelect),CS("cursor",q.cursor))},S=()=>{
r?.reportCollapse(e,au(n.current.startSize,f.collapseThreshold)),r?.endResize(e,null)},k=q=>{if(q.pointerId!==i.current)return;n.current.moved=!0;let G=SS({section:e,
deltaX:q.clientX-n.current.startX,deltaY:q.clientY-n.current.startY,dir:c})/u.scale,W=n.current.startSize+G,ne=wS({size:W,min:f.min,max:f.max,viewportMax:g()});
n.current.size=ne,b(ne),a.current?.setAttribute("aria-valuenow",String(Math.round(ne))),r?.previewResize(e,ne),r?.reportCollapse(e,au(W,f.collapseThreshold))},P=q=>{
if(q.pointerId===i.current){if(_(),!n.current.moved){r?.endResize(e,null);return}r?.endResize(e,n.current.size)}},z=q=>{q.pointerId===i.current&&(_(),w(),S())},
H=q=>{q.key==="Escape"&&(q.preventDefault(),_(),w(),a.current?.setAttribute("aria-valuenow",String(Math.round(n.current.startSize))),S())},F=()=>{let q=r?.[e].size;
if(q!==void 0)return q;let G=a.current?.parentElement;return G?x(G):0},V=q=>{r?.initCollapse(e,au(F(),f.collapseThreshold)),r?.reportCollapse(e,au(q,f.collapseThreshold)),
r?.endResize(e,wS({size:q,min:f.min,max:f.max,viewportMax:g()}))},A=q=>{let G=q.shiftKey?YU:$U;if(q.key==="Home"){q.preventDefault(),V(f.min??0);return}if(q.key===
"End"){q.preventDefault(),V(f.max??g());return}let W=XU[q.key];if(!W)return;let ne=SS({section:e,...W,dir:c});ne!==0&&(q.preventDefault(),V(F()+ne*G))},$=()=>{w(),
r?.[e].reset()},U=q=>{if(q.button!==0||l.current!==null)return;let G=a.current?.parentElement;if(!G)return;let W=x(G);n.current={startSize:W,startX:q.clientX,startY:q.
clientY,size:W,moved:!1},i.current=q.pointerId,r?.initCollapse(e,au(W,f.collapseThreshold));let ne=new AbortController;l.current=ne;let{signal:se}=ne;s.current=
{userSelect:document.body.style.getPropertyValue("user-select"),webkitUserSelect:document.body.style.getPropertyValue("-webkit-user-select"),cursor:document.body.
style.getPropertyValue("cursor")},document.body.style.setProperty("user-select","none"),document.body.style.setProperty("-webkit-user-select","none"),document.body.
style.setProperty("cursor",d.axis==="horizontal"?"col-resize":"row-resize"),r?.startResize(e),document.addEventListener("pointermove",k,{signal:se}),document.addEventListener(
"pointerup",P,{signal:se}),document.addEventListener("pointercancel",z,{signal:se}),document.addEventListener("keydown",H,{signal:se})};if(Kt(()=>{r&&r.activeSection!==
e&&w()},[r?.activeSection,r?.[e].size]),Kt(()=>{h(m());let q=()=>h(m());return window.addEventListener("resize",q),()=>window.removeEventListener("resize",q)},[
d.axis]),Kt(()=>{r?.[e].size===void 0&&v(F())},[r?.[e].size,p]),Kt(()=>()=>{let q=l.current!==null;_(),w(),q&&S()},[]),!r?.[e].enabled)return null;let N=p/u.scale,
B=Math.min(f.max??N,N),O=r[e].size,L=O!==void 0&&p>0?Math.min(O,N):O??I;return(0,iA.jsx)(M,{ref:a,role:"separator",tabIndex:0,"aria-label":f.label??KU[e],"aria-\
controls":t,"aria-orientation":d.orientation,"aria-valuemin":f.min??0,"aria-valuemax":Math.round(B),"aria-valuenow":L!==void 0?Math.round(L):void 0,onPointerDown:U,
onKeyDown:A,onDoubleClick:$,mod:{section:e,orientation:d.orientation,active:r[e].active},...o.getStyles("resizeHandle")})}_l.displayName="@mantine/core/AppShell\
ResizeHandle";var Lr={root:"m_89ab340",navbar:"m_45252eee",aside:"m_9cdde9a",header:"m_3b16f56b",main:"m_8983817",footer:"m_3840c879",section:"m_6dcfc7c7",resizeHandle:"m_3b2\
5945a"};var nu=y(C(),1),tb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellAside",null,e),d=na(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.aside.enabled??!1,p=d.getStyles("aside",{className:Ne({[Aa.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,nu.jsx)(M,{component:"aside",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-aside-z-index":`calc(${s??
d.zIndex} + 1)`}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,nu.jsxs)(M,{component:"aside",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-aside-z-index":`calc(${s??d.zIndex} + 1)`},id:f,children:[I?(0,nu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,nu.jsx)(_l,
{section:"aside",sectionId:f})]})});tb.classes=Lr;tb.displayName="@mantine/core/AppShellAside";var iu=y(C(),1),ob=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellFooter",null,e),d=na(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.footer.enabled??!1,p=d.getStyles("footer",{className:Ne({[Aa.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,iu.jsx)(M,{component:"footer",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-footer-z-index":(s??d.zIndex)?.
toString()}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,iu.jsxs)(M,{component:"footer",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-footer-z-index":(s??d.zIndex)?.toString()},id:f,children:[I?(0,iu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,iu.jsx)(_l,
{section:"footer",sectionId:f})]})});ob.classes=Lr;ob.displayName="@mantine/core/AppShellFooter";var lu=y(C(),1),rb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellHeader",null,e),d=na(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.header.enabled??!1,p=d.getStyles("header",{className:Ne({[Aa.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,lu.jsx)(M,{component:"header",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-header-z-index":(s??d.zIndex)?.
toString()}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,lu.jsxs)(M,{component:"header",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-header-z-index":(s??d.zIndex)?.toString()},id:f,children:[I?(0,lu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,lu.jsx)(_l,
{section:"header",sectionId:f})]})});rb.classes=Lr;rb.displayName="@mantine/core/AppShellHeader";var lA=y(C(),1),ab=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("AppShellMain",null,e),l=na();return(0,lA.jsx)(M,{component:"main",...l.getStyles(
"main",{className:o,style:r,classNames:t,styles:a}),...i})});ab.classes=Lr;ab.displayName="@mantine/core/AppShellMain";var fhe=y(E(),1);var su=y(C(),1),nb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellNavbar",null,e),d=na(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.navbar.enabled??!1,p=d.getStyles("navbar",{className:o,classNames:t,styles:a,style:r});if(!m)return(0,su.jsx)(M,
{component:"nav",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-navbar-z-index":`calc(${s??d.zIndex} + 1)`}});let{children:h,dangerouslySetInnerHTML:I,
...v}=u;return(0,su.jsxs)(M,{component:"nav",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{"--app-shell-navbar-z-index":`calc(${s??d.zIndex} + 1)`},
id:f,children:[I?(0,su.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,su.jsx)(_l,{section:"navbar",sectionId:f})]})});nb.classes=Lr;nb.
displayName="@mantine/core/AppShellNavbar";var sA=y(C(),1),ib=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,grow:i,mod:l,...s}=T("AppShellSection",null,e),c=na();return(0,sA.jsx)(M,{mod:[{grow:i},
l],...c.getStyles("section",{className:o,style:r,classNames:t,styles:a}),...s})});ib.classes=Lr;ib.displayName="@mantine/core/AppShellSection";function Ii(e){return typeof e=="object"?e.base:e}function Ts(e,t){return`min(${D(e)}, ${t==="horizontal"?"100vw":"100dvh"})`}function wi(e){let t=typeof e=="object"&&e!==null&&typeof e.base<"u"&&Object.keys(e).length===1;return typeof e=="number"||typeof e=="string"||t}function Si(e){return!(typeof e!="object"||e===null||Object.keys(e).length===1&&"base"in e)}function cA({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,aside:r,theme:a,mode:n,resizedSize:i,resizable:l}){let s=r?.width,c="translateX(var(--app-shell-asid\
e-width))",u="translateX(calc(var(--app-shell-aside-width) * -1))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},n===
"fixed"?(o[r?.breakpoint]["--app-shell-aside-width"]="100%",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"):(o[r?.breakpoint]["--app-shell-aside-width"]="0p\
x",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"),l&&(o[r.breakpoint]["--app-shell-aside-resize-handle-display"]="none")),i!==void 0){let d=Ts(i,"horizonta\
l");e["--app-shell-aside-width"]=d,e["--app-shell-aside-offset"]=d,n==="static"&&(e["--app-shell-aside-grid-width"]=d)}else{if(wi(s)){let d=D(Ii(s));e["--app-sh\
ell-aside-width"]=d,e["--app-shell-aside-offset"]=d}Si(s)&&(typeof s.base<"u"&&(e["--app-shell-aside-width"]=D(s.base),e["--app-shell-aside-offset"]=D(s.base)),
at(s).forEach(d=>{d!=="base"&&(t[d]=t[d]||{},t[d]["--app-shell-aside-width"]=D(s[d]),t[d]["--app-shell-aside-offset"]=D(s[d]))}))}if(r?.breakpoint!==void 0&&n===
"static"&&(t[r.breakpoint]=t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-aside-position"]="sticky",t[r.breakpoint]["--app-shell-aside-grid-row"]="2",t[r.breakpoint]["\
--app-shell-aside-grid-column"]="3",t[r.breakpoint]["--app-shell-main-column-end"]="3"),r?.collapsed?.desktop){let d=r.breakpoint;t[d]=t[d]||{},t[d]["--app-shel\
l-aside-transform"]=c,t[d]["--app-shell-aside-transform-rtl"]=u,n==="fixed"?t[d]["--app-shell-aside-offset"]="0px !important":(t[d]["--app-shell-aside-width"]="\
0px",t[d]["--app-shell-aside-display"]="none",t[d]["--app-shell-main-column-end"]="-1"),t[d]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(t[d]["--\
app-shell-aside-resize-handle-display"]="none")}if(r?.collapsed?.mobile){let d=bd(r.breakpoint,a.breakpoints)-.1;o[d]=o[d]||{},n==="fixed"?(o[d]["--app-shell-as\
ide-width"]="100%",o[d]["--app-shell-aside-offset"]="0px"):o[d]["--app-shell-aside-width"]="0px",o[d]["--app-shell-aside-transform"]=c,o[d]["--app-shell-aside-t\
ransform-rtl"]=u,o[d]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(o[d]["--app-shell-aside-resize-handle-display"]="none")}}function fA({baseStyles:e,minMediaStyles:t,footer:o,mode:r,resizedSize:a,resizable:n}){let i=o?.height,l="translateY(var(--app-shell-footer-height))",s=r==="sta\
tic"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-footer-position"]="sticky",e["--app-shell-footer-grid-column"]="1 / -1",e["--app-shell-footer-grid-row"]=
"3"),a!==void 0){let c=Ts(a,"vertical");e["--app-shell-footer-height"]=c,s&&(e["--app-shell-footer-offset"]=c)}else{if(wi(i)){let c=D(Ii(i));e["--app-shell-foot\
er-height"]=c,s&&(e["--app-shell-footer-offset"]=c)}Si(i)&&(typeof i.base<"u"&&(e["--app-shell-footer-height"]=D(i.base),s&&(e["--app-shell-footer-offset"]=D(i.
base))),at(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-footer-height"]=D(i[c]),s&&(t[c]["--app-shell-footer-offset"]=D(i[c])))}))}o?.collapsed&&
(e["--app-shell-footer-transform"]=l,r==="fixed"&&(e["--app-shell-footer-offset"]="0px !important"),n&&(e["--app-shell-footer-resize-handle-display"]="none"))}function dA({baseStyles:e,minMediaStyles:t,header:o,mode:r,resizedSize:a,resizable:n}){let i=o?.height,l="translateY(calc(var(--app-shell-header-height) * -1))",
s=r==="static"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-header-position"]="sticky",e["--app-shell-header-grid-column"]="1 / -1",e["--app-shell-heade\
r-grid-row"]="1"),a!==void 0){let c=Ts(a,"vertical");e["--app-shell-header-height"]=c,s&&(e["--app-shell-header-offset"]=c)}else{if(wi(i)){let c=D(Ii(i));e["--a\
pp-shell-header-height"]=c,s&&(e["--app-shell-header-offset"]=c)}Si(i)&&(typeof i.base<"u"&&(e["--app-shell-header-height"]=D(i.base),s&&(e["--app-shell-header-\
offset"]=D(i.base))),at(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-header-height"]=D(i[c]),s&&(t[c]["--app-shell-header-offset"]=D(i[c])))}))}o?.
collapsed&&(e["--app-shell-header-transform"]=l,r==="fixed"&&(e["--app-shell-header-offset"]="0px !important"),n&&(e["--app-shell-header-resize-handle-display"]=
"none"))}function uA({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,navbar:r,theme:a,mode:n,resizedSize:i,resizable:l}){let s=r?.width,c="translateX(calc(var(--app-shel\
l-navbar-width) * -1))",u="translateX(var(--app-shell-navbar-width))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},o[r?.
breakpoint]["--app-shell-navbar-offset"]="0px",o[r?.breakpoint]["--app-shell-navbar-width"]="100%",n==="static"&&(o[r?.breakpoint]["--app-shell-navbar-grid-widt\
h"]="0px"),l&&(o[r.breakpoint]["--app-shell-navbar-resize-handle-display"]="none")),i!==void 0){let d=Ts(i,"horizontal");e["--app-shell-navbar-width"]=d,e["--ap\
p-shell-navbar-offset"]=d,n==="static"&&(e["--app-shell-navbar-grid-width"]=d)}else{if(wi(s)){let d=D(Ii(s));e["--app-shell-navbar-width"]=d,e["--app-shell-navb\
ar-offset"]=d,n==="static"&&(e["--app-shell-navbar-grid-width"]=d)}Si(s)&&(typeof s.base<"u"&&(e["--app-shell-navbar-width"]=D(s.base),e["--app-shell-navbar-off\
set"]=D(s.base),n==="static"&&(e["--app-shell-navbar-grid-width"]=D(s.base))),at(s).forEach(d=>{d!=="base"&&(t[d]=t[d]||{},t[d]["--app-shell-navbar-width"]=D(s[d]),
t[d]["--app-shell-navbar-offset"]=D(s[d]),n==="static"&&(t[d]["--app-shell-navbar-grid-width"]=D(s[d])))}))}if(r?.breakpoint!==void 0&&n==="static"&&(t[r.breakpoint]=
t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-navbar-position"]="sticky",t[r.breakpoint]["--app-shell-navbar-grid-row"]="2",t[r.breakpoint]["--app-shell-navb\
ar-grid-column"]="1",t[r.breakpoint]["--app-shell-main-column-start"]="2"),r?.collapsed?.desktop){let d=r.breakpoint;t[d]=t[d]||{},t[d]["--app-shell-navbar-tran\
sform"]=c,t[d]["--app-shell-navbar-transform-rtl"]=u,n==="fixed"?t[d]["--app-shell-navbar-offset"]="0px !important":(t[d]["--app-shell-navbar-width"]="0px",t[d]["\
--app-shell-navbar-display"]="none",t[d]["--app-shell-main-column-start"]="1"),l&&(t[d]["--app-shell-navbar-resize-handle-display"]="none")}if(r?.collapsed?.mobile){
let d=bd(r.breakpoint,a.breakpoints)-.1;o[d]=o[d]||{},o[d]["--app-shell-navbar-width"]="100%",o[d]["--app-shell-navbar-offset"]="0px",n==="static"&&(o[d]["--app\
-shell-navbar-grid-width"]="0px"),o[d]["--app-shell-navbar-transform"]=c,o[d]["--app-shell-navbar-transform-rtl"]=u,l&&(o[d]["--app-shell-navbar-resize-handle-d\
isplay"]="none")}}function lb(e){return Number(e)===0?"0px":Gt(e)}function mA({padding:e,baseStyles:t,minMediaStyles:o}){wi(e)&&(t["--app-shell-padding"]=lb(Ii(e))),Si(e)&&(e.base&&(t["--app-shell-padding"]=lb(e.base)),at(e).forEach(
r=>{r!=="base"&&(o[r]=o[r]||{},o[r]["--app-shell-padding"]=lb(e[r]))}))}function pA({navbar:e,header:t,footer:o,aside:r,padding:a,theme:n,mode:i,resize:l}){let s={},c={},u={};i==="static"&&(u["--app-shell-main-grid-column"]="1 / -1",
u["--app-shell-main-grid-row"]="2"),uA({baseStyles:u,minMediaStyles:s,maxMediaStyles:c,navbar:e,theme:n,mode:i,resizedSize:l?.sizes.navbar,resizable:l?.enabled.
navbar}),cA({baseStyles:u,minMediaStyles:s,maxMediaStyles:c,aside:r,theme:n,mode:i,resizedSize:l?.sizes.aside,resizable:l?.enabled.aside}),dA({baseStyles:u,minMediaStyles:s,
header:t,mode:i,resizedSize:l?.sizes.header,resizable:l?.enabled.header}),fA({baseStyles:u,minMediaStyles:s,footer:o,mode:i,resizedSize:l?.sizes.footer,resizable:l?.
enabled.footer}),mA({baseStyles:u,minMediaStyles:s,padding:a});let d=gp(at(s),n.breakpoints).map(m=>({query:`(min-width: ${Oc(m.px)})`,styles:s[m.value]})),f=gp(
at(c),n.breakpoints).map(m=>({query:`(max-width: ${Oc(m.px)})`,styles:c[m.value]}));return{baseStyles:u,media:[...d,...f]}}var hA=y(C(),1);function gA({navbar:e,header:t,aside:o,footer:r,padding:a,mode:n,selector:i,resize:l}){let s=$e(),c=Pn(),{media:u,baseStyles:d}=pA({navbar:e,header:t,
footer:r,aside:o,padding:a,theme:s,mode:n,resize:l});return(0,hA.jsx)(qc,{media:u,styles:d,selector:i||c.cssVariablesSelector})}function QU(e){return e>=128||e===45||e===95||e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function xA(e){return e>=48&&e<=57}function vA(e){let t="";for(let o=0;o<
e.length;o+=1){let r=e.charCodeAt(o),a=e.charAt(o);r===0?t+="�":r>=1&&r<=31||r===127||o===0&&xA(r)||o===1&&xA(r)&&e.charCodeAt(0)===45?t+=`\\${r.toString(16)}\
 `:o===0&&e.length===1&&r===45?t+=`\\${a}`:QU(r)?t+=a:t+=`\\${a}`}return t}var ln=y(E(),1);function bA({transitionDuration:e,disabled:t,resizeKey:o}){let[r,a]=(0,ln.useState)(!0),[n,i]=(0,ln.useState)({key:o,active:!1}),l=(0,ln.useRef)(-1),s=(0,ln.useRef)(
-1);return n.key!==o&&i({key:o,active:!0}),(0,ln.useEffect)(()=>{if(!n.active)return;let c=window.setTimeout(()=>(0,ln.startTransition)(()=>{i(u=>({...u,active:!1}))}),
e||0);return()=>window.clearTimeout(c)},[n,e]),ps("resize",()=>{a(!0),clearTimeout(l.current),l.current=window.setTimeout(()=>(0,ln.startTransition)(()=>{a(!1)}),
200)}),Kt(()=>{a(!0),clearTimeout(s.current),s.current=window.setTimeout(()=>(0,ln.startTransition)(()=>{a(!1)}),e||0)},[t,e]),r||n.active}var yA=y(E(),1);var dh=y(C(),1),WU={withBorder:!0,padding:0,transitionDuration:200,transitionTimingFunction:"ease",zIndex:nt("app"),mode:"fixed"},IA=(e,{transitionDuration:t,transitionTimingFunction:o})=>({
root:{"--app-shell-transition-duration":`${t}ms`,"--app-shell-transition-timing-function":o,"--app-shell-resize-handle-size":void 0}}),Hr=R(e=>{let t=T("AppShel\
l",WU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,navbar:s,withBorder:c,padding:u,transitionDuration:d,transitionTimingFunction:f,header:m,zIndex:p,
layout:h,disabled:I,aside:v,footer:g,offsetScrollbars:x=!0,mode:b,mod:w,attributes:_,id:S,resize:k,ref:P,...z}=t,H=j({name:"AppShell",classes:Lr,props:t,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:_,vars:l,varsResolver:IA}),F=k?aA.map(B=>k.sizes[B]).join("|"):void 0,V=bA({disabled:I,transitionDuration:d,
resizeKey:F}),A=Oe(S),$=(0,yA.useRef)(null),U=k?{sizes:k.sizes,enabled:{navbar:k.navbar.enabled,aside:k.aside.enabled,header:k.header.enabled,footer:k.footer.enabled}}:
void 0,N={navbar:!0,aside:!0,header:b==="static"?!0:m?.offset??!0,footer:b==="static"?!0:g?.offset??!0};return(0,dh.jsxs)(rA,{value:{getStyles:H,withBorder:c,zIndex:p,
disabled:I,offsetScrollbars:x,mode:b,resize:k,rootRef:$,resizeOffsets:N},children:[(0,dh.jsx)(gA,{navbar:s,header:m,aside:v,footer:g,padding:u,mode:b,resize:U,selector:k||
b==="static"?`#${vA(A)}`:void 0}),(0,dh.jsx)(M,{...H("root"),id:A,ref:we(P,$),mod:[{resizing:V||k?.activeSection!=null,layout:h,disabled:I,mode:b},w],...z})]})});
Hr.classes=Lr;Hr.varsResolver=IA;Hr.displayName="@mantine/core/AppShell";Hr.Navbar=nb;Hr.Header=rb;Hr.Main=ab;Hr.Aside=tb;Hr.Footer=ob;Hr.Section=ib;function wA(e){return typeof e=="string"?{value:e,label:e}:typeof e=="object"&&"value"in e&&!("label"in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:
typeof e=="object"&&"group"in e?{group:e.group,items:e.items.map(t=>wA(t))}:typeof e=="number"||typeof e=="bigint"||typeof e=="boolean"?{value:e,label:`${e}`}:e}
function sb(e){return e?e.map(t=>wA(t)):[]}function uh(e){return e.reduce((t,o)=>"group"in o?{...t,...uh(o.items)}:(t[`${o.value}`]=o,t),{})}var Ft={dropdown:"m_88b62a41",search:"m_985517d8",options:"m_b2821a6e",option:"m_92253aa5",empty:"m_2530cd1d",header:"m_858f94bd",footer:"m_82b967cb",group:"m_2\
54f3e4f",groupLabel:"m_2bb2e9e5",chevron:"m_2943220b",optionsDropdownOption:"m_390b5f4",optionsDropdownCheckIcon:"m_8ee53fc2",optionsDropdownCheckPlaceholder:"m\
_a530ee0a"};var _S=y(C(),1),ZU={error:null},SA=(e,{size:t,color:o})=>({chevron:{"--combobox-chevron-size":ie(t,"combobox-chevron-size"),"--combobox-chevron-color":o?Fe(o,e):
void 0}}),mh=R(e=>{let t=T("ComboboxChevron",ZU,e),{size:o,error:r,style:a,className:n,classNames:i,styles:l,unstyled:s,vars:c,attributes:u,mod:d,...f}=t,m=j({name:"\
ComboboxChevron",classes:Ft,props:t,style:a,className:n,classNames:i,styles:l,unstyled:s,vars:c,varsResolver:SA,attributes:u,rootSelector:"chevron"});return(0,_S.jsx)(
M,{component:"svg",...f,...m("chevron"),size:o,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",mod:["combobox-chevron",{error:r},d],children:(0,_S.jsx)(
"path",{d:"M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60\
753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.380\
64 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.431\
79 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.357\
53 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})});mh.classes=Ft;mh.varsResolver=SA;mh.
displayName="@mantine/core/ComboboxChevron";var[CA,Lt]=kt("Combobox component was not found in tree");var _A=y(C(),1);function kS({onMouseDown:e,onClick:t,onClear:o,...r}){return(0,_A.jsx)(Ve.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:a=>{a.preventDefault(),
e?.(a)},onClick:a=>{o(),t?.(a)}})}kS.displayName="@mantine/core/ComboboxClearButton";var kA=y(C(),1),cb=R(e=>{let{classNames:t,styles:o,className:r,style:a,hidden:n,...i}=T("ComboboxDropdown",null,e),l=Lt();return(0,kA.jsx)(gt.Dropdown,{...i,role:"\
presentation","data-hidden":n||void 0,"data-floating-height":l.floatingHeight||void 0,...l.getStyles("dropdown",{className:r,style:a,classNames:t,styles:o})})});
cb.classes=Ft;cb.displayName="@mantine/core/ComboboxDropdown";var TA=y(C(),1),JU={refProp:"ref"},TS=R(e=>{let{children:t,refProp:o,ref:r}=T("ComboboxDropdownTarget",JU,e);if(Lt(),!gd(t))throw new Error("Combobox.DropdownTa\
rget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");return(0,TA.jsx)(
gt.Target,{ref:r,refProp:o,children:t})});TS.displayName="@mantine/core/ComboboxDropdownTarget";var RA=y(C(),1),fb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxEmpty",null,e),l=Lt();return(0,RA.jsx)(M,{...l.getStyles("empty",
{className:o,classNames:t,styles:a,style:r}),...i})});fb.classes=Ft;fb.displayName="@mantine/core/ComboboxEmpty";var MA=y(E(),1);function cu({onKeyDown:e,onClick:t,withKeyboardNavigation:o,withAriaAttributes:r,withExpandedAttribute:a,targetType:n,autoComplete:i}){let l=Lt(),
[s,c]=(0,MA.useState)(null),u=m=>{if(e?.(m),!l.readOnly&&o){if(m.nativeEvent.isComposing)return;if(m.nativeEvent.code==="ArrowDown"&&(m.preventDefault(),l.store.
dropdownOpened?c(l.store.selectNextOption()):(l.store.openDropdown("keyboard"),c(l.store.selectActiveOption()),l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),
m.nativeEvent.code==="ArrowUp"&&(m.preventDefault(),l.store.dropdownOpened?c(l.store.selectPreviousOption()):(l.store.openDropdown("keyboard"),c(l.store.selectActiveOption()),
l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),m.nativeEvent.code==="Enter"||m.nativeEvent.code==="NumpadEnter"){if(m.nativeEvent.keyCode===
229)return;let p=l.store.getSelectedOptionIndex();l.store.dropdownOpened&&p!==-1?(m.preventDefault(),l.store.clickSelectedOption()):n==="button"&&(m.preventDefault(),
l.store.openDropdown("keyboard"))}m.key==="Escape"&&l.store.closeDropdown("keyboard"),m.nativeEvent.code==="Space"&&n==="button"&&(m.preventDefault(),l.store.toggleDropdown(
"keyboard"))}};return{...r?{...a?{role:"combobox"}:{},"aria-haspopup":"listbox","aria-expanded":a?!!(l.store.listId&&l.store.dropdownOpened):void 0,"aria-contro\
ls":l.store.dropdownOpened&&l.store.listId?l.store.listId:void 0,"aria-activedescendant":l.store.dropdownOpened&&s||void 0,autoComplete:i,"data-expanded":l.store.
dropdownOpened||void 0,"data-mantine-stop-propagation":l.store.dropdownOpened||void 0}:{},onKeyDown:u,onClick:m=>{n==="button"&&m.currentTarget.focus(),t?.(m)}}}var AA=y(E(),1);var eq={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},RS=R(e=>{let{children:t,refProp:o,
withKeyboardNavigation:r,withAriaAttributes:a,withExpandedAttribute:n,targetType:i,autoComplete:l,ref:s,...c}=T("ComboboxEventsTarget",eq,e),u=Ho(t);if(!u)throw new Error(
"Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not s\
upported");let d=Lt(),f=cu({targetType:i,withAriaAttributes:a,withKeyboardNavigation:r,withExpandedAttribute:n,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,
autoComplete:l});return(0,AA.cloneElement)(u,{...f,...c,[o]:we(s,d.store.targetRef,vs(u))})});RS.displayName="@mantine/core/ComboboxEventsTarget";var EA=y(C(),1),db=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxFooter",null,e),l=Lt();return(0,EA.jsx)(M,{...l.getStyles("footer",
{className:o,classNames:t,style:r,styles:a}),...i,onMouseDown:s=>{s.preventDefault()}})});db.classes=Ft;db.displayName="@mantine/core/ComboboxFooter";var ub=y(C(),1),mb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,label:l,id:s,...c}=T("ComboboxGroup",null,e),u=Lt(),d=Oe(s),f=l!=null&&
l!==!1&&l!=="";return(0,ub.jsxs)(M,{role:"group","aria-labelledby":f?d:void 0,...u.getStyles("group",{className:o,classNames:t,style:r,styles:a}),...c,children:[
f&&(0,ub.jsx)("div",{id:d,...u.getStyles("groupLabel",{classNames:t,styles:a}),children:l}),i]})});mb.classes=Ft;mb.displayName="@mantine/core/ComboboxGroup";var DA=y(C(),1),pb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxHeader",null,e),l=Lt();return(0,DA.jsx)(M,{...l.getStyles("header",
{className:o,classNames:t,style:r,styles:a}),...i,onMouseDown:s=>{s.preventDefault()}})});pb.classes=Ft;pb.displayName="@mantine/core/ComboboxHeader";var zA=y(C(),1);function MS({value:e,valuesDivider:t=",",...o}){return(0,zA.jsx)("input",{type:"hidden",value:Array.isArray(e)?e.join(t):e?`${e}`:"",...o})}MS.displayName=
"@mantine/core/ComboboxHiddenInput";var PA=y(E(),1),OA=y(C(),1),hb=R(e=>{let t=T("ComboboxOption",null,e),{classNames:o,className:r,style:a,styles:n,vars:i,onClick:l,id:s,active:c,onMouseDown:u,onMouseOver:d,
disabled:f,selected:m,mod:p,...h}=t,I=Lt(),v=(0,PA.useId)(),g=s||v;return(0,OA.jsx)(M,{...I.getStyles("option",{className:r,classNames:o,styles:n,style:a}),"ari\
a-disabled":f||void 0,...h,id:g,mod:["combobox-option",{"combobox-active":c,"combobox-disabled":f,"combobox-selected":m},p],role:"option",onClick:x=>{f?x.preventDefault():
(I.onOptionSubmit?.(t.value,t),l?.(x))},onMouseDown:x=>{x.preventDefault(),u?.(x)},onMouseOver:x=>{I.resetSelectionOnOptionHover&&I.store.resetSelectedOption(),
d?.(x)}})});hb.classes=Ft;hb.displayName="@mantine/core/ComboboxOption";var BA=y(E(),1);var NA=y(C(),1),gb=R(e=>{let{classNames:t,className:o,style:r,styles:a,id:n,onMouseDown:i,labelledBy:l,...s}=T("ComboboxOptions",null,e),c=Lt(),u=Oe(n);return(0,BA.useEffect)(
()=>{c.store.setListId(u)},[u]),(0,NA.jsx)(M,{...c.getStyles("options",{className:o,style:r,classNames:t,styles:a}),...s,id:u,role:"listbox","aria-labelledby":l,
onMouseDown:d=>{d.preventDefault(),i?.(d)}})});gb.classes=Ft;gb.displayName="@mantine/core/ComboboxOptions";var FA=y(C(),1),tq={withAriaAttributes:!0,withKeyboardNavigation:!0},xb=R(e=>{let{classNames:t,styles:o,unstyled:r,vars:a,withAriaAttributes:n,onKeyDown:i,onClick:l,
withKeyboardNavigation:s,size:c,ref:u,...d}=T("ComboboxSearch",tq,e),f=Lt(),m=f.getStyles("search"),p=cu({targetType:"input",withAriaAttributes:n,withKeyboardNavigation:s,
withExpandedAttribute:!1,onKeyDown:i,onClick:l,autoComplete:"off"});return(0,FA.jsx)(Ve,{ref:we(u,f.store.searchRef),classNames:[{input:m.className},t],styles:[
{input:m.style},o],size:c||f.size,...p,...d,__staticSelector:"Combobox"})});xb.classes=Ft;xb.displayName="@mantine/core/ComboboxSearch";var LA=y(E(),1);var HA=y(C(),1),oq={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},AS=R(e=>{let{children:t,
refProp:o,withKeyboardNavigation:r,withAriaAttributes:a,withExpandedAttribute:n,targetType:i,autoComplete:l,ref:s,...c}=T("ComboboxTarget",oq,e),u=Ho(t);if(!u)throw new Error(
"Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not support\
ed");let d=Lt(),f=cu({targetType:i,withAriaAttributes:a,withKeyboardNavigation:r,withExpandedAttribute:n,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:l}),
m=(0,LA.cloneElement)(u,{...f,...c});return(0,HA.jsx)(gt.Target,{refProp:o,ref:we(s,d.store.targetRef),children:m})});AS.displayName="@mantine/core/ComboboxTarg\
et";function VA(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].hasAttribute("\
data-combobox-disabled"))return r}return e}function UA(e,t,o){for(let r=e+1;r<t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=0;r<
t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r}return e}function qA(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute("data-combobox-\
disabled"))return t;return-1}var Rt=y(E(),1);function fu({defaultOpened:e,opened:t,onOpenedChange:o,onDropdownClose:r,onDropdownOpen:a,loop:n=!0,scrollBehavior:i="instant"}={}){let[l,s]=Be({value:t,defaultValue:e,
finalValue:!1,onChange:o}),c=(0,Rt.useRef)(null),u=(0,Rt.useRef)(-1),d=(0,Rt.useRef)(null),f=(0,Rt.useRef)(null),m=(0,Rt.useRef)(-1),p=(0,Rt.useRef)(-1),h=(0,Rt.useRef)(
-1),I=(0,Rt.useCallback)((U="unknown")=>{l||(s(!0),a?.(U))},[s,a,l]),v=(0,Rt.useCallback)((U="unknown")=>{l&&(s(!1),r?.(U))},[s,r,l]),g=(0,Rt.useCallback)((U="u\
nknown")=>{l?v(U):I(U)},[v,I,l]),x=(0,Rt.useCallback)(()=>{let U=Za(f.current);Ip(`#${c.current} [data-combobox-selected]`,U)?.removeAttribute("data-combobox-se\
lected")},[]),b=(0,Rt.useCallback)(U=>{let N=Za(f.current),B=Ip(`#${c.current}`,N),O=B?li("[data-combobox-option]",B):null;if(!O)return null;let L=U>=O.length?0:
U<0?O.length-1:U;return u.current=L,O?.[L]&&!O[L].hasAttribute("data-combobox-disabled")?(x(),O[L].setAttribute("data-combobox-selected","true"),O[L].scrollIntoView(
{block:"nearest",behavior:i}),O[L].id):null},[i,x]),w=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=Ip(`#${c.current} [data-combobox-active]`,U);if(N){let B=li(
`#${c.current} [data-combobox-option]`,U).findIndex(O=>O===N);return b(B)}return b(0)},[b]),_=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=li(`#${c.current} [d\
ata-combobox-option]`,U);return b(UA(u.current,N,n))},[b,n]),S=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=li(`#${c.current} [data-combobox-option]`,U);return b(
VA(u.current,N,n))},[b,n]),k=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=li(`#${c.current} [data-combobox-option]`,U);return b(qA(N))},[b]),P=(0,Rt.useCallback)(
(U="selected",N)=>{if(typeof U=="number"){u.current=U;let B=Za(f.current),O=li(`#${c.current} [data-combobox-option]`,B);N?.scrollIntoView&&O[U]?.scrollIntoView(
{block:"nearest",behavior:i});return}h.current=window.setTimeout(()=>{let B=Za(f.current),O=li(`#${c.current} [data-combobox-option]`,B),L=O.findIndex(q=>q.hasAttribute(
`data-combobox-${U}`));u.current=L,N?.scrollIntoView&&O[L]?.scrollIntoView({block:"nearest",behavior:i})},0)},[]),z=(0,Rt.useCallback)(()=>{u.current=-1,x()},[x]),
H=(0,Rt.useCallback)(()=>{let U=Za(f.current);li(`#${c.current} [data-combobox-option]`,U)?.[u.current]?.click()},[]),F=(0,Rt.useCallback)(U=>{c.current=U},[]),
V=(0,Rt.useCallback)(()=>{m.current=window.setTimeout(()=>d.current?.focus(),0)},[]),A=(0,Rt.useCallback)(()=>{p.current=window.setTimeout(()=>f.current?.focus(),
0)},[]),$=(0,Rt.useCallback)(()=>u.current,[]);return(0,Rt.useEffect)(()=>()=>{window.clearTimeout(m.current),window.clearTimeout(p.current),window.clearTimeout(
h.current)},[]),{dropdownOpened:l,openDropdown:I,closeDropdown:v,toggleDropdown:g,selectedOptionIndex:u.current,getSelectedOptionIndex:$,selectOption:b,selectFirstOption:k,
selectActiveOption:w,selectNextOption:_,selectPreviousOption:S,resetSelectedOption:z,updateSelectedOptionIndex:P,listId:c.current,setListId:F,clickSelectedOption:H,
searchRef:d,focusSearchInput:V,targetRef:f,focusTarget:A}}var ES=y(C(),1),rq={keepMounted:!0,keepMountedMode:"display-none",withinPortal:!0,resetSelectionOnOptionHover:!1,width:"target",transitionProps:{transition:"fad\
e",duration:0},size:"sm"},jA=(e,{size:t,dropdownPadding:o})=>({options:{"--combobox-option-fz":lt(t),"--combobox-option-padding":ie(t,"combobox-option-padding")},
dropdown:{"--combobox-padding":o===void 0?void 0:D(o),"--combobox-option-fz":lt(t),"--combobox-option-padding":ie(t,"combobox-option-padding")}}),Ge=e=>{let t=T(
"Combobox",rq,e),{classNames:o,styles:r,unstyled:a,children:n,store:i,vars:l,onOptionSubmit:s,onClose:c,size:u,dropdownPadding:d,resetSelectionOnOptionHover:f,__staticSelector:m,
readOnly:p,attributes:h,floatingHeight:I,middlewares:v,...g}=t,x=I==="viewport"?{...v,flip:!1,size:{...typeof v?.size=="object"?v.size:{},padding:typeof v?.size==
"object"&&v.size.padding!==void 0?v.size.padding:10,apply:({availableHeight:k,availableWidth:P,elements:z,...H})=>{z.floating.style.setProperty("--combobox-floa\
ting-max-height",`${k}px`);let F=v?.size;typeof F=="object"&&F.apply?F.apply({availableHeight:k,availableWidth:P,elements:z,...H}):F&&Object.assign(z.floating.style,
{maxWidth:`${P}px`,maxHeight:`${k}px`})}}}:v,b=fu(),w=i||b,_=j({name:m||"Combobox",classes:Ft,props:t,classNames:o,styles:r,unstyled:a,attributes:h,vars:l,varsResolver:jA}),
S=()=>{c?.(),w.closeDropdown()};return(0,ES.jsx)(CA,{value:{getStyles:_,store:w,onOptionSubmit:s,size:u,resetSelectionOnOptionHover:f,readOnly:p,floatingHeight:I},
children:(0,ES.jsx)(gt,{opened:w.dropdownOpened,...g,middlewares:x,onChange:k=>!k&&S(),withRoles:!1,unstyled:a,children:n})})},aq=e=>e;Ge.extend=aq;Ge.classes=Ft;
Ge.varsResolver=jA;Ge.displayName="@mantine/core/Combobox";Ge.Target=AS;Ge.Dropdown=cb;Ge.Options=gb;Ge.Option=hb;Ge.Search=xb;Ge.Empty=fb;Ge.Chevron=mh;Ge.Footer=
db;Ge.Header=pb;Ge.EventsTarget=RS;Ge.DropdownTarget=TS;Ge.Group=mb;Ge.ClearButton=kS;Ge.HiddenInput=MS;var GA=y(E(),1),ph=y(C(),1);function du({children:e,role:t}){let o=(0,GA.use)(qo);return o?(0,ph.jsx)("div",{role:t,"aria-labelledby":o.labelId,"aria-describedb\
y":o.describedBy,children:e}):(0,ph.jsx)(ph.Fragment,{children:e})}var KA=y(E(),1);var uu=y(C(),1),hh=(0,KA.createContext)(null),nq={hiddenInputValuesSeparator:","},vb=On((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,
readOnly:l,name:s,hiddenInputValuesSeparator:c,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...m}=T("CheckboxGroup",nq,e),[p,h]=Be({value:t,defaultValue:o,
finalValue:[],onChange:r}),I=x=>{let b=typeof x=="string"?x:x.currentTarget.value;if(l)return;let w=p.includes(b);!w&&d&&p.length>=d||h(w?p.filter(_=>_!==b):[...p,
b])},v=x=>{if(f)return!0;if(!d)return!1;let b=p.includes(x),w=p.length>=d;return!b&&w},g=p.join(c);return(0,uu.jsx)(hh,{value:{value:p,onChange:I,size:a,isDisabled:v},
children:(0,uu.jsxs)(Ve.Wrapper,{size:a,...n,...m,labelElement:"div",__staticSelector:"CheckboxGroup",children:[(0,uu.jsx)(du,{role:"group",children:i}),(0,uu.jsx)(
"input",{type:"hidden",name:s,value:g,...u})]})})}));vb.classes=Ve.Wrapper.classes;vb.displayName="@mantine/core/CheckboxGroup";var DS={card:"m_26775b0a"};var bb=y(E(),1);var zS=y(C(),1),PS=(0,bb.createContext)(null),iq={withBorder:!0},$A=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),gh=R(e=>{let t=T("CheckboxCard",iq,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,checked:s,mod:c,withBorder:u,value:d,onClick:f,defaultChecked:m,onChange:p,indeterminate:h,attributes:I,...v}=t,g=j(
{name:"CheckboxCard",classes:DS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:I,vars:l,varsResolver:$A,rootSelector:"card"}),x=(0,bb.use)(
hh),b=typeof s=="boolean"?s:x?x.value.includes(d||""):void 0,[w,_]=Be({value:b,defaultValue:m,finalValue:!1,onChange:p});return(0,zS.jsx)(PS,{value:{checked:w,indeterminate:h},
children:(0,zS.jsx)(et,{mod:[{"with-border":u,checked:w,indeterminate:h},c],...g("card"),...v,role:"checkbox","aria-checked":h?"mixed":w,onClick:S=>{f?.(S),x?.onChange(
d||""),_(!w)}})})});gh.displayName="@mantine/core/CheckboxCard";gh.classes=DS;gh.varsResolver=$A;var mu=y(C(),1);function xh({size:e,style:t,...o}){let r=e!==void 0?{width:D(e),height:D(e),...t}:t;return(0,mu.jsx)("svg",{viewBox:"0 0 10 7",fill:"none",xmlns:"\
http://www.w3.org/2000/svg",style:r,"aria-hidden":!0,...o,children:(0,mu.jsx)("path",{d:"M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-\
5A1 1 0 1 0 8.293.293L4 4.586z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function yb({indeterminate:e,...t}){return e?(0,mu.jsx)("svg",{xmlns:"\
http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 32 6","aria-hidden":!0,...t,children:(0,mu.jsx)("rect",{width:"32",height:"6",fill:"currentColor",rx:"3"})}):
(0,mu.jsx)(xh,{...t})}var OS={indicator:"m_5e5256ee",icon:"m_1b1c543a","indicator--light":"m_193e54c8","indicator--outline":"m_76e20374"};var YA=y(E(),1),BS=y(C(),1),lq={icon:yb,variant:"filled",radius:"sm"},XA=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:o||
e.primaryColor,theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:o||e.primaryColor,
theme:e,variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{indicator:{"--checkbox-size":ie(r,"checkbox-size"),"--checkbox-radius":t===
void 0?void 0:Ie(t),"--checkbox-color":u,"--checkbox-bg":c?.background,"--checkbox-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?ea({color:o,theme:e,autoContrast:i}):
void 0}}},vh=R(e=>{let t=T("CheckboxIndicator",lq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,icon:s,indeterminate:c,radius:u,color:d,iconColor:f,
autoContrast:m,checked:p,mod:h,variant:I,disabled:v,attributes:g,...x}=t,b=j({name:"CheckboxIndicator",classes:OS,props:t,className:r,style:a,classNames:o,styles:n,
unstyled:i,attributes:g,vars:l,varsResolver:XA,rootSelector:"indicator"}),w=(0,YA.use)(PS),_=typeof c=="boolean"?c:w?.indeterminate,S=typeof p=="boolean"||typeof c==
"boolean"?p||c:w?.checked||w?.indeterminate||!1;return(0,BS.jsx)(M,{...b("indicator",{variant:I}),variant:I,mod:[{checked:S,disabled:v},h],...x,children:(0,BS.jsx)(
s,{indeterminate:_,...b("icon")})})});vh.displayName="@mantine/core/CheckboxIndicator";vh.classes=OS;vh.varsResolver=XA;var NS={root:"m_5f75b09e",body:"m_5f6e695e",labelWrapper:"m_d3ea56bb",label:"m_8ee546b8",description:"m_328f68c0",error:"m_8e8a99cc"};var Rs=y(C(),1),Ib=NS;function df({__staticSelector:e,__stylesApiProps:t,className:o,classNames:r,styles:a,unstyled:n,children:i,label:l,description:s,id:c,disabled:u,
error:d,size:f,labelPosition:m="left",bodyElement:p="div",labelElement:h="label",variant:I,style:v,vars:g,mod:x,attributes:b,...w}){let _=j({name:e,props:t,className:o,
style:v,classes:NS,classNames:r,styles:a,unstyled:n,attributes:b}),S=s?`${c}-description`:void 0,k=d&&typeof d!="boolean"?`${c}-error`:void 0;return(0,Rs.jsx)(M,
{..._("root"),__vars:{"--label-fz":lt(f),"--label-lh":ie(f,"label-lh")},mod:[{"label-position":m},x],variant:I,size:f,...w,children:(0,Rs.jsxs)(M,{component:p,htmlFor:p===
"label"?c:void 0,..._("body"),children:[i,(0,Rs.jsxs)("div",{..._("labelWrapper"),"data-disabled":u||void 0,children:[l&&(0,Rs.jsx)(M,{component:h,htmlFor:h==="\
label"?c:void 0,..._("label"),"data-disabled":u||void 0,children:l}),s&&(0,Rs.jsx)(Ve.Description,{id:S,size:f,__inheritStyles:!1,..._("description"),children:s}),
d&&typeof d!="boolean"&&(0,Rs.jsx)(Ve.Error,{id:k,size:f,__inheritStyles:!1,..._("error"),children:d})]})]})})}df.displayName="@mantine/core/InlineInput";var FS={root:"m_bf2d988c",inner:"m_26062bec",input:"m_26063560",icon:"m_bf295423","input--light":"m_595ab216","input--outline":"m_215c4542"};var hu=y(E(),1);var pu=y(C(),1),sq={labelPosition:"right",icon:yb,withErrorStyles:!0,variant:"filled",radius:"sm"},QA=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{
let l=$t({color:o||e.primaryColor,theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver(
{color:o||e.primaryColor,theme:e,variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{root:{"--checkbox-size":ie(r,"checkbox-size"),
"--checkbox-radius":t===void 0?void 0:Ie(t),"--checkbox-color":u,"--checkbox-bg":c?.background,"--checkbox-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?ea({color:o,theme:e,
autoContrast:i}):void 0}}},Ci=R(e=>{let t=T("Checkbox",sq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,label:c,id:u,size:d,radius:f,wrapperProps:m,
checked:p,labelPosition:h,description:I,error:v,disabled:g,variant:x,indeterminate:b,icon:w,rootRef:_,iconColor:S,onChange:k,autoContrast:P,mod:z,attributes:H,readOnly:F,
onClick:V,withErrorStyles:A,ref:$,...U}=t,N=(0,hu.useRef)(null),B=(0,hu.use)(hh),O=d||B?.size,L=j({name:"Checkbox",props:t,classes:FS,className:r,style:a,classNames:o,
styles:n,unstyled:i,attributes:H,vars:l,varsResolver:QA}),{styleProps:q,rest:G}=zo(U),W=Oe(u),ne=[I?`${W}-description`:void 0,v&&typeof v!="boolean"?`${W}-error`:
void 0,G["aria-describedby"]].filter(Boolean).join(" ")||void 0,se={checked:B?.value.includes(G.value)??p,onChange:te=>{F||(B?.onChange(te),k?.(te))}},be=B?.isDisabled?.(
G.value)??!1,xe=g||be;return(0,hu.useEffect)(()=>{N.current&&(N.current.indeterminate=b||!1,b?N.current.setAttribute("data-indeterminate","true"):N.current.removeAttribute(
"data-indeterminate"))},[b]),(0,pu.jsx)(df,{...L("root"),__staticSelector:"Checkbox",__stylesApiProps:t,id:W,size:O,labelPosition:h,label:c,description:I,error:v,
disabled:xe,classNames:o,styles:n,unstyled:i,"data-checked":se.checked||p||void 0,variant:x,ref:_,mod:z,attributes:H,inert:G.inert,...q,...m,children:(0,pu.jsxs)(
M,{...L("inner"),mod:{labelPosition:h},children:[(0,pu.jsx)(M,{component:"input",id:W,ref:we(N,$),mod:{error:!!v,"with-error-styles":A},...L("input",{focusable:!0,
variant:x}),...G,...se,"aria-describedby":ne,disabled:xe,inert:G.inert,type:"checkbox",onClick:te=>{F&&se.checked===void 0&&te.preventDefault(),V?.(te)}}),(0,pu.jsx)(
w,{indeterminate:b,...L("icon")})]})})});Ci.classes={...FS,...Ib};Ci.varsResolver=QA;Ci.displayName="@mantine/core/Checkbox";Ci.Group=vb;Ci.Indicator=vh;Ci.Card=
gh;function _i(e){return"group"in e}function LS({options:e,search:t,limit:o}){let r=t.trim().toLowerCase(),a=[];for(let n=0;n<e.length;n+=1){let i=e[n];if(a.length===o)return a;_i(i)&&a.push({group:i.
group,items:LS({options:i.items,search:t,limit:o-a.length})}),_i(i)||i.label.toLowerCase().includes(r)&&a.push(i)}return a}function WA(e){if(e.length===0)return!0;for(let t of e)if(!("group"in t)||t.items.length>0)return!1;return!0}function HS(e,t=new Set){if(Array.isArray(e))for(let o of e)if(_i(o))HS(o.items,t);else{if(typeof o.value>"u")throw new Error("[@mantine/core] Each option must \
have value property");if(t.has(o.value))throw new Error(`[@mantine/core] Duplicate options are not supported. Option with value "${o.value}" was provided more t\
han once`);t.add(o.value)}}var Cr=y(C(),1);function cq(e,t){return Array.isArray(e)?e.includes(t):e===t}function ZA({data:e,withCheckIcon:t,withAlignedLabels:o,value:r,checkIconPosition:a,
unstyled:n,renderOption:i}){if(!_i(e)){let s=cq(r,e.value),c=t&&(s?(0,Cr.jsx)(xh,{className:Ft.optionsDropdownCheckIcon}):o?(0,Cr.jsx)("div",{className:Ft.optionsDropdownCheckPlaceholder}):
null),u=(0,Cr.jsxs)(Cr.Fragment,{children:[a==="left"&&c,(0,Cr.jsx)("span",{children:e.label}),a==="right"&&c]});return(0,Cr.jsx)(Ge.Option,{value:e.value,disabled:e.
disabled,className:Ne({[Ft.optionsDropdownOption]:!n}),"data-reverse":a==="right"||void 0,"data-checked":s||void 0,"aria-selected":s,active:s,children:typeof i==
"function"?i({option:e,checked:s}):u})}let l=e.items.map(s=>(0,Cr.jsx)(ZA,{data:s,value:r,unstyled:n,withCheckIcon:t,withAlignedLabels:o,checkIconPosition:a,renderOption:i},
`${s.value}`));return(0,Cr.jsx)(Ge.Group,{label:e.group,children:l})}function wb({data:e,hidden:t,hiddenWhenEmpty:o,filter:r,search:a,limit:n,maxDropdownHeight:i,
floatingHeight:l,withScrollArea:s=!0,filterOptions:c=!0,withCheckIcon:u=!1,withAlignedLabels:d=!1,value:f,checkIconPosition:m,nothingFoundMessage:p,unstyled:h,labelId:I,
renderOption:v,scrollAreaProps:g,"aria-label":x}){let b=Lt();HS(e);let w=typeof a=="string"?(r||LS)({options:e,search:c?a:"",limit:n??1/0}):e,_=WA(w),S=w.map((k,P)=>(0,Cr.jsx)(
ZA,{data:k,withCheckIcon:u,withAlignedLabels:d,value:f,checkIconPosition:m,unstyled:h,renderOption:v},_i(k)?`group-${typeof k.group=="string"?k.group:P}`:`${k.value}`));
return(0,Cr.jsx)(Ge.Dropdown,{hidden:t||o&&_,"data-composed":!0,children:(0,Cr.jsxs)(Ge.Options,{labelledBy:I,"aria-label":x,children:[s?(0,Cr.jsx)(Vo.Autosize,
{mah:(l??b.floatingHeight)==="viewport"?"var(--combobox-floating-options-max-height)":i??220,type:"scroll",scrollbarSize:"var(--combobox-padding)",offsetScrollbars:"\
y",...g,children:S}):S,_&&p&&(0,Cr.jsx)(Ge.Empty,{children:p})]})})}function VS(e,t,o,r){if(t===o||r==="before"&&o===t+1||r==="after"&&o===t-1)return e;let a=e.slice(),[n]=a.splice(t,1),i=t<o?o-1:o;return r==="after"&&(i+=1),a.splice(
i,0,n),a}var kl=y(E(),1),fq=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector("input"):null},dq=(e,t)=>{if(e===t)return!0;if(e.length!==
t.length)return!1;for(let o=0;o<e.length;o+=1)if(e[o]!==t[o])return!1;return!0};function JA({value:e,onChange:t,enabled:o}){let r=(0,kl.useRef)({draggedIndex:null,
currentDropTarget:null}),a=(0,kl.useRef)(null),n=(0,kl.useRef)(null),i=(0,kl.useRef)(e);i.current=e,(0,kl.useEffect)(()=>{let d=a.current;d&&(a.current=null,dq(
i.current,d.expectedValue)&&d.container?.querySelector(`[data-mantine-pill-index="${d.index}"]`)?.focus())});let l=(0,kl.useCallback)(d=>{n.current=d},[]);return{
getPillProps:d=>{if(o)return{draggable:!0,tabIndex:-1,"data-mantine-pill-index":d,"aria-keyshortcuts":"Alt+ArrowLeft Alt+ArrowRight",onMouseDown:f=>{f.button===
0&&f.stopPropagation()},onDragStart:f=>{f.stopPropagation(),f.dataTransfer.effectAllowed="move",f.dataTransfer.setData("text/plain",String(d)),r.current.draggedIndex=
d;let m=f.currentTarget,p=m.getBoundingClientRect(),h=m.cloneNode(!0);h.removeAttribute("data-dragging"),h.removeAttribute("data-drag-over"),h.style.position="f\
ixed",h.style.top="-9999px",h.style.left="-9999px",h.style.width=`${p.width}px`,h.style.height=`${p.height}px`,h.style.pointerEvents="none",document.body.appendChild(
h),f.dataTransfer.setDragImage(h,f.clientX-p.left,f.clientY-p.top),setTimeout(()=>h.parentNode?.removeChild(h),0),requestAnimationFrame(()=>{m.setAttribute("dat\
a-dragging","true")})},onDragOver:f=>{let{draggedIndex:m}=r.current;if(m===null||m===d)return;let p=f.currentTarget,h=p.getBoundingClientRect(),I=f.clientX-h.left,
v=(getComputedStyle(p).direction==="rtl"?I>h.width/2:I<h.width/2)?"before":"after";f.preventDefault(),f.stopPropagation(),f.dataTransfer.dropEffect="move";let g=r.
current.currentDropTarget;g&&g!==p&&g.removeAttribute("data-drag-over"),p.setAttribute("data-drag-over",v),r.current.currentDropTarget=p},onDragLeave:f=>{let m=f.
currentTarget,p=f.relatedTarget;p&&m.contains(p)||(m.removeAttribute("data-drag-over"),r.current.currentDropTarget===m&&(r.current.currentDropTarget=null))},onDrop:f=>{
f.preventDefault(),f.stopPropagation();let m=f.currentTarget,p=m.getAttribute("data-drag-over");m.removeAttribute("data-drag-over");let{draggedIndex:h}=r.current;
if(h!==null&&p&&h!==d){let I=VS(i.current,h,d,p);I!==i.current&&t(I)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:f=>{f.currentTarget.
removeAttribute("data-dragging");let m=r.current.currentDropTarget;m&&m.removeAttribute("data-drag-over"),r.current.draggedIndex=null,r.current.currentDropTarget=
null},onKeyDown:f=>{if(f.key!=="ArrowLeft"&&f.key!=="ArrowRight")return;let m=f.currentTarget,p=getComputedStyle(m).direction==="rtl"?f.key==="ArrowLeft":f.key===
"ArrowRight",h=p?d+1:d-1;if(f.altKey){if(h<0||h>=i.current.length)return;f.preventDefault(),f.stopPropagation();let v=p?"after":"before",g=VS(i.current,d,h,v);if(g===
i.current)return;a.current={container:m.parentElement,index:h,expectedValue:g},t(g);return}if(h<0)return;let I=m.parentElement;if(I){if(f.preventDefault(),f.stopPropagation(),
h>=i.current.length){fq(I)?.focus();return}I.querySelector(`[data-mantine-pill-index="${h}"]`)?.focus()}}}},getListProps:()=>o?{ref:l}:{},handleInputKeyDown:d=>{
if(!o||d.key!=="ArrowLeft")return;let f=d.currentTarget;if(!(f.value.length===0||f.selectionStart===0&&f.selectionEnd===0))return;let m=n.current;if(!m)return;let p=m.
querySelectorAll("[data-mantine-pill-index]");p.length!==0&&(d.preventDefault(),p[p.length-1].focus())}}}function Sb({id:e,label:t,labelProps:o,inputWrapperOrder:r}){if(t&&!(r&&!r.includes("label")))return o?.id||`${e}-label`}var gu={group:"m_11def92b",root:"m_f85678b6",image:"m_11f8ac07",placeholder:"m_104cd71f"};var eE=y(E(),1),US=y(C(),1),qS=(0,eE.createContext)({withinGroup:!1}),tE=(e,{spacing:t})=>({group:{"--ag-spacing":Gt(t)}}),bh=R(e=>{let t=T("AvatarGroup",null,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,spacing:s,attributes:c,...u}=t,d=j({name:"AvatarGroup",classes:gu,props:t,className:r,style:a,classNames:o,
styles:n,unstyled:i,attributes:c,vars:l,varsResolver:tE,rootSelector:"group"});return(0,US.jsx)(qS,{value:{withinGroup:!0},children:(0,US.jsx)(M,{...d("group"),
...u})})});bh.classes=gu;bh.varsResolver=tE;bh.displayName="@mantine/core/AvatarGroup";var jS=y(C(),1);function oE(e){return(0,jS.jsx)("svg",{...e,"data-avatar-placeholder-icon":!0,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",
children:(0,jS.jsx)("path",{d:"M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.\
1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 \
8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 \
8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 \
10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.\
15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50\
487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.5\
0487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function uq(e){let t=0;for(let o=0;o<e.length;o+=1){let r=e.charCodeAt(o);t=(t<<5)-t+r,t|=0}return t}var mq=["blue","cyan","grape","green","indigo","lime","oran\
ge","pink","red","teal","violet"];function rE(e,t=mq){let o=uq(e);return t[Math.abs(o)%t.length]}function aE(e,t=2){let o=e.split(" ");return o.length===1?e.slice(0,t).toUpperCase():o.map(r=>r[0]).slice(0,t).join("").toUpperCase()}var xu=y(E(),1),yh=y(C(),1),nE=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i,name:l,allowedInitialsColors:s})=>{let c=n==="initials"&&typeof l==
"string"?rE(l,s):n,u=e.variantColorResolver({color:c||"gray",theme:e,gradient:a,variant:r||"light",autoContrast:i});return{root:{"--avatar-size":ie(t,"avatar-si\
ze"),"--avatar-radius":o===void 0?void 0:Ie(o),"--avatar-bg":c||r?u.background:void 0,"--avatar-color":c||r?u.color:void 0,"--avatar-bd":c||r?u.border:void 0}}},
uf=Je(e=>{let t=T("Avatar",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,src:s,alt:c,radius:u,color:d,gradient:f,imageProps:m,children:p,
autoContrast:h,mod:I,name:v,allowedInitialsColors:g,attributes:x,...b}=t,w=(0,xu.use)(qS),[_,S]=(0,xu.useState)(!s),k=j({name:"Avatar",props:t,classes:gu,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:x,vars:l,varsResolver:nE});return(0,xu.useEffect)(()=>S(!s),[s]),(0,yh.jsx)(M,{...k("root"),mod:[{"within-gr\
oup":w.withinGroup},I],...b,children:_||!s?(0,yh.jsx)("span",{...k("placeholder"),title:c,children:p||typeof v=="string"&&aE(v)||(0,yh.jsx)(oE,{})}):(0,yh.jsx)(
"img",{...m,...k("image"),src:s,alt:c,onError:P=>{S(!0),m?.onError?.(P)}})})});uf.classes=gu;uf.varsResolver=nE;uf.displayName="@mantine/core/Avatar";uf.Group=bh;var GS={root:"m_347db0ec","root--dot":"m_fbd81e3d",label:"m_5add502a",section:"m_91fdda9b"};var vu=y(C(),1),iE=(e,{radius:t,color:o,gradient:r,variant:a,size:n,autoContrast:i,circle:l})=>{let s=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:i});return{root:{"--badge-height":ie(n,"badge-height"),"--badge-padding-x":ie(n,"badge-padding-x"),"--badge-fz":ie(n,"badge-fz"),
"--badge-radius":l||t===void 0?void 0:Ie(t),"--badge-bg":o||a?s.background:void 0,"--badge-color":o||a?s.color:void 0,"--badge-bd":o||a?s.border:void 0,"--badge\
-dot-color":a==="dot"?Fe(o,e):void 0}}},Vr=Je(e=>{let t=T("Badge",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,radius:s,color:c,gradient:u,
leftSection:d,rightSection:f,children:m,variant:p,fullWidth:h,autoContrast:I,circle:v,mod:g,attributes:x,...b}=t,w=j({name:"Badge",props:t,classes:GS,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:x,vars:l,varsResolver:iE});return(0,vu.jsxs)(M,{variant:p,mod:[{block:h,circle:v,"with-right-section":!!f,"w\
ith-left-section":!!d},g],...w("root",{variant:p}),...b,children:[d&&(0,vu.jsx)("span",{...w("section"),"data-position":"left",children:d}),(0,vu.jsx)("span",{...w(
"label"),children:m}),f&&(0,vu.jsx)("span",{...w("section"),"data-position":"right",children:f})]})});Vr.classes=GS;Vr.varsResolver=iE;Vr.displayName="@mantine/\
core/Badge";var KS={root:"m_fea6bf1a",burger:"m_d4fb9cad"};var Cb=y(C(),1),lE=(e,{color:t,size:o,lineSize:r,transitionDuration:a,transitionTimingFunction:n})=>({root:{"--burger-color":t?Fe(t,e):void 0,"--burger-size":ie(
o,"burger-size"),"--burger-line-size":r?D(r):void 0,"--burger-transition-duration":a===void 0?void 0:`${a}ms`,"--burger-transition-timing-function":n}}),bu=R(e=>{
let t=T("Burger",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,opened:s,children:c,transitionDuration:u,transitionTimingFunction:d,lineSize:f,
attributes:m,...p}=t,h=j({name:"Burger",classes:KS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:l,varsResolver:lE});return(0,Cb.jsxs)(
et,{...h("root"),...p,children:[(0,Cb.jsx)(M,{mod:["reduce-motion",{opened:s}],...h("burger")}),c]})});bu.classes=KS;bu.varsResolver=lE;bu.displayName="@mantine\
/core/Burger";var Tl={root:"m_77c9d27d",inner:"m_80f1301b",label:"m_811560b9",section:"m_a74036a",loader:"m_a25b86ee",group:"m_80d6d844",groupSection:"m_70be2a01"};var cE=y(C(),1),sE={orientation:"horizontal"},fE=(e,{borderWidth:t})=>({group:{"--button-border-width":D(t)}}),Ih=R(e=>{let t=T("ButtonGroup",sE,e),{className:o,
style:r,classNames:a,styles:n,unstyled:i,orientation:l,vars:s,borderWidth:c,mod:u,attributes:d,...f}=T("ButtonGroup",sE,e),m=j({name:"ButtonGroup",props:t,classes:Tl,
className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:d,vars:s,varsResolver:fE,rootSelector:"group"});return(0,cE.jsx)(M,{...m("group"),mod:[{orientation:l},
u],role:"group",...f})});Ih.classes=Tl;Ih.varsResolver=fE;Ih.displayName="@mantine/core/ButtonGroup";var dE=y(C(),1),uE=(e,{radius:t,color:o,gradient:r,variant:a,autoContrast:n,size:i})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:n});return{groupSection:{"--section-height":ie(i,"section-height"),"--section-padding-x":ie(i,"section-padding-x"),"--section-f\
z":i?.includes("compact")?lt(i.replace("compact-","")):lt(i),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||a?l.background:void 0,"--section-color":l.
color,"--section-bd":o||a?l.border:void 0}}},wh=R(e=>{let t=T("ButtonGroupSection",null,e),{className:o,style:r,classNames:a,styles:n,unstyled:i,vars:l,gradient:s,
radius:c,autoContrast:u,attributes:d,...f}=t,m=j({name:"ButtonGroupSection",props:t,classes:Tl,className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:d,
vars:l,varsResolver:uE,rootSelector:"groupSection"});return(0,dE.jsx)(M,{...m("groupSection"),...f})});wh.classes=Tl;wh.varsResolver=uE;wh.displayName="@mantine\
/core/ButtonGroupSection";var ki=y(C(),1),pq={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${D(1)}))`},out:{opacity:0,transform:"translate(-50%, -200%)"},common:{transformOrigin:"\
center"},transitionProperty:"transform, opacity"},mE=(e,{radius:t,color:o,gradient:r,variant:a,size:n,justify:i,autoContrast:l})=>{let s=e.variantColorResolver(
{color:o||e.primaryColor,theme:e,gradient:r,variant:a||"filled",autoContrast:l});return{root:{"--button-justify":i,"--button-height":ie(n,"button-height"),"--bu\
tton-padding-x":ie(n,"button-padding-x"),"--button-fz":n?.includes("compact")?lt(n.replace("compact-","")):lt(n),"--button-radius":t===void 0?void 0:Ie(t),"--bu\
tton-bg":o||a?s.background:void 0,"--button-hover":o||a?s.hover:void 0,"--button-color":s.color,"--button-bd":o||a?s.border:void 0,"--button-hover-color":o||a?s.
hoverColor:void 0}}},de=Je(e=>{let t=T("Button",null,e),{style:o,vars:r,className:a,color:n,disabled:i,children:l,leftSection:s,rightSection:c,fullWidth:u,variant:d,
radius:f,loading:m,loaderProps:p,gradient:h,classNames:I,styles:v,unstyled:g,"data-disabled":x,autoContrast:b,mod:w,attributes:_,...S}=t,k=j({name:"Button",props:t,
classes:Tl,className:a,style:o,classNames:I,styles:v,unstyled:g,attributes:_,vars:r,varsResolver:mE}),P=!!s,z=!!c;return(0,ki.jsxs)(et,{...k("root",{active:!i&&
!m&&!x}),unstyled:g,variant:d,disabled:i||m,mod:[{disabled:i||x,loading:m,block:u,"with-left-section":P,"with-right-section":z},w],...S,children:[typeof m=="boo\
lean"&&(0,ki.jsx)(wr,{mounted:m,transition:pq,duration:150,children:H=>(0,ki.jsx)(M,{component:"span",...k("loader",{style:H}),"aria-hidden":!0,children:(0,ki.jsx)(
Po,{color:"var(--button-color)",size:"calc(var(--button-height) / 1.8)",...p})})}),(0,ki.jsxs)("span",{...k("inner"),children:[s&&(0,ki.jsx)(M,{component:"span",
...k("section"),mod:{position:"left"},children:s}),(0,ki.jsx)(M,{component:"span",mod:{loading:m},...k("label"),children:l}),c&&(0,ki.jsx)(M,{component:"span",...k(
"section"),mod:{position:"right"},children:c})]})]})});de.classes=Tl;de.varsResolver=mE;de.displayName="@mantine/core/Button";de.Group=Ih;de.GroupSection=wh;function _b(e){let t=e.currentTarget;return Za(t).activeElement!==t}var $S={root:"m_4451eb3a"};var pE=y(C(),1),yu=Je(e=>{let t=T("Center",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,inline:s,mod:c,attributes:u,...d}=t,f=j({name:"C\
enter",props:t,classes:$S,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,vars:l});return(0,pE.jsx)(M,{mod:[{inline:s},c],...f("root"),...d})});
yu.classes=$S;yu.displayName="@mantine/core/Center";var YS={root:"m_b183c0a2"};var hE=y(C(),1),gE=(e,{color:t})=>({root:{"--code-bg":t?Fe(t,e):void 0}}),Ms=R(e=>{let t=T("Code",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,
vars:l,color:s,block:c,mod:u,attributes:d,...f}=t,m=j({name:"Code",props:t,classes:YS,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:d,vars:l,varsResolver:gE});
return(0,hE.jsx)(M,{component:c?"pre":"code",mod:[{block:c},u],...m("root"),...f,dir:"ltr"})});Ms.classes=YS;Ms.varsResolver=gE;Ms.displayName="@mantine/core/Co\
de";var XS={root:"m_3eebeb36",label:"m_9e365f20"};var QS=y(C(),1),hq={orientation:"horizontal"},xE=(e,{color:t,variant:o,size:r})=>({root:{"--divider-color":t?Fe(t,e):void 0,"--divider-border-style":o,"--divide\
r-size":ie(r,"divider-size")}}),Iu=R(e=>{let t=T("Divider",hq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,orientation:c,label:u,labelPosition:d,
mod:f,attributes:m,...p}=t,h=j({name:"Divider",classes:XS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:l,varsResolver:xE});return(0,QS.jsx)(
M,{mod:[{orientation:c,withLabel:!!u},f],role:"separator","aria-orientation":c,...h("root"),...p,children:u&&(0,QS.jsx)(M,{component:"span",mod:{position:d},...h(
"label"),children:u})})});Iu.classes=XS;Iu.varsResolver=xE;Iu.displayName="@mantine/core/Divider";var[vE,sn]=kt("Drawer component was not found in tree");var rr={root:"m_f11b401e",header:"m_5a7c2c9",content:"m_b8a05bbd",inner:"m_31cd769a"};var bE=y(C(),1),Sh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerBody",null,e),l=sn();return(0,bE.jsx)(th,{...l.getStyles("body",{classNames:t,
style:r,styles:a,className:o}),...i})});Sh.classes=rr;Sh.displayName="@mantine/core/DrawerBody";var yE=y(C(),1),Ch=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerCloseButton",null,e),l=sn();return(0,yE.jsx)(oh,{...l.getStyles("cl\
ose",{classNames:t,style:r,styles:a,className:o}),...i})});Ch.classes=rr;Ch.displayName="@mantine/core/DrawerCloseButton";var WS=y(C(),1),_h=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,radius:l,__hidden:s,...c}=T("DrawerContent",null,e),u=sn(),d=u.scrollAreaComponent||
Qv;return(0,WS.jsx)(ah,{...u.getStyles("content",{className:o,style:r,styles:a,classNames:t}),innerProps:u.getStyles("inner",{className:o,style:r,styles:a,classNames:t}),
...c,radius:l||u.radius||0,"data-hidden":s||void 0,children:(0,WS.jsx)(d,{style:{height:"calc(100vh - var(--drawer-offset) * 2)"},children:i})})});_h.classes=rr;
_h.displayName="@mantine/core/DrawerContent";var IE=y(C(),1),kh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerHeader",null,e),l=sn();return(0,IE.jsx)(nh,{...l.getStyles("header",
{classNames:t,style:r,styles:a,className:o}),...i})});kh.classes=rr;kh.displayName="@mantine/core/DrawerHeader";var wE=y(C(),1),Th=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerOverlay",null,e),l=sn();return(0,wE.jsx)(ih,{...l.getStyles("overla\
y",{classNames:t,style:r,styles:a,className:o}),...i})});Th.classes=rr;Th.displayName="@mantine/core/DrawerOverlay";var ZS=y(C(),1);function gq(e){switch(e){case"top":return"flex-start";case"bottom":return"flex-end";default:return}}function xq(e){if(e==="top"||e==="bottom")return"\
0 0 calc(100% - var(--drawer-offset, 0rem) * 2)"}var vq={top:"slide-down",bottom:"slide-up",left:"slide-right",right:"slide-left"},bq={top:"slide-down",bottom:"\
slide-up",right:"slide-right",left:"slide-left"},yq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,
zIndex:nt("modal"),position:"left"},SE=(e,{position:t,size:o,offset:r})=>({root:{"--drawer-size":ie(o,"drawer-size"),"--drawer-flex":xq(t),"--drawer-height":t===
"left"||t==="right"?void 0:"var(--drawer-size)","--drawer-align":gq(t),"--drawer-justify":t==="right"?"flex-end":void 0,"--drawer-offset":D(r)}}),wu=R(e=>{let t=T(
"DrawerRoot",yq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,scrollAreaComponent:s,position:c,transitionProps:u,radius:d,attributes:f,...m}=t,
{dir:p}=Nt(),h=j({name:"Drawer",classes:rr,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:SE}),I=(p==="rtl"?bq:vq)[c];
return(0,ZS.jsx)(vE,{value:{scrollAreaComponent:s,getStyles:h,radius:d},children:(0,ZS.jsx)(eh,{...h("root"),transitionProps:{transition:I,...u},"data-offset-sc\
rollbars":s===Vo.Autosize||void 0,unstyled:i,...m})})});wu.classes=rr;wu.varsResolver=SE;wu.displayName="@mantine/core/DrawerRoot";var Su=y(E(),1),CE=y(C(),1),JS=(0,Su.createContext)(null);function eC({children:e}){let[t,o]=(0,Su.useState)([]),[r,a]=(0,Su.useState)(nt("modal")),[n]=(0,Su.useState)(
()=>new WeakSet);return(0,CE.jsx)(JS,{value:{stack:t,addModal:(i,l)=>{o(s=>[...new Set([...s,i])]),a(s=>typeof l=="number"&&typeof s=="number"?Math.max(s,l):s)},
removeModal:i=>o(l=>l.filter(s=>s!==i)),getZIndex:i=>`calc(${r} + ${t.indexOf(i)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:n},children:e})}
eC.displayName="@mantine/core/DrawerStack";var _E=y(C(),1),Rh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerTitle",null,e),l=sn();return(0,_E.jsx)(lh,{...l.getStyles("title",{
classNames:t,style:r,styles:a,className:o}),...i})});Rh.classes=rr;Rh.displayName="@mantine/core/DrawerTitle";var kb=y(E(),1),Rl=y(C(),1),Iq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt("moda\
l"),withOverlay:!0,withCloseButton:!0},vo=R(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:a,closeButtonProps:n,children:i,opened:l,stackId:s,zIndex:c,
...u}=T("Drawer",Iq,e),d=(0,kb.use)(JS),f=!!t||a,m=d&&s?{closeOnEscape:d.currentId===s,trapFocus:d.currentId===s,zIndex:d.getZIndex(s),__handledEscapeEvents:d.handledEscapeEvents}:
{},p=o===!1?!1:s&&d?d.currentId===s:l;return(0,kb.useEffect)(()=>{d&&s&&(l?d.addModal(s,c||nt("modal")):d.removeModal(s))},[l,s,c]),(0,Rl.jsxs)(wu,{opened:l,zIndex:d&&
s?d.getZIndex(s):c,...u,...m,children:[o&&(0,Rl.jsx)(Th,{visible:p,transitionProps:d&&s?{duration:0}:void 0,...r}),(0,Rl.jsxs)(_h,{__hidden:d&&s&&l?s!==d.currentId:
!1,children:[f&&(0,Rl.jsxs)(kh,{children:[t&&(0,Rl.jsx)(Rh,{children:t}),a&&(0,Rl.jsx)(Ch,{...n})]}),(0,Rl.jsx)(Sh,{children:i})]})]})});vo.classes=rr;vo.displayName=
"@mantine/core/Drawer";vo.Root=wu;vo.Overlay=Th;vo.Content=_h;vo.Body=Sh;vo.Header=kh;vo.Title=Rh;vo.CloseButton=Ch;vo.Stack=eC;function tC({color:e,theme:t,defaultShade:o}){let r=$t({color:e,theme:t});return r.isThemeColor?r.shade===void 0?`var(--mantine-color-${r.color}-${o})`:`var(${r.
variable})`:e}var oC={root:"m_bcb3f3c2"};var kE=y(C(),1),wq={color:"yellow"},TE=(e,{color:t})=>({root:{"--mark-bg-dark":tC({color:t,theme:e,defaultShade:5}),"--mark-bg-light":tC({color:t,theme:e,defaultShade:2})}}),
Mh=R(e=>{let t=T("Mark",wq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,variant:c,attributes:u,...d}=t,f=j({name:"Mark",props:t,className:r,
style:a,classes:oC,classNames:o,styles:n,unstyled:i,attributes:u,vars:l,varsResolver:TE});return(0,kE.jsx)(M,{component:"mark",variant:c,...f("root"),...d})});Mh.
classes=oC;Mh.varsResolver=TE;Mh.displayName="@mantine/core/Mark";function RE(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Tb(e){return e.normalize("NFD").replace(/\p{M}/gu,"")}function Sq(e){let t="",o=[],r=0;for(;r<
e.length;){let a=e.codePointAt(r),n=String.fromCodePoint(a),i=Tb(n);for(let l=0;l<i.length;l+=1)o.push(r);t+=i,r+=n.length}return o.push(e.length),{folded:t,map:o}}
function Cq(e,t){let{folded:o,map:r}=Sq(e),a=[],n=0,i;for(;(i=t.exec(o))!==null;){let l=i.index,s=l+i[0].length,c=r[l],u=r[s];c>n&&a.push({chunk:e.slice(n,c),highlighted:!1}),
a.push({chunk:e.slice(c,u),highlighted:!0}),n=u,i[0].length===0&&(t.lastIndex+=1)}return n<e.length&&a.push({chunk:e.slice(n),highlighted:!1}),a.filter(({chunk:l})=>l)}
function ME(e,t,o={}){if(t==null)return[{chunk:e,highlighted:!1}];let{wholeWord:r=!1,caseInsensitive:a=!0,accentInsensitive:n=!0}=o,i=f=>n?Tb(RE(f)):RE(f),l=Array.
isArray(t)?t.map(i):i(t);if(!(Array.isArray(l)?l.filter(f=>f.trim().length>0).length>0:l.trim()!==""))return[{chunk:e,highlighted:!1}];let s=typeof l=="string"?
l.trim():l.filter(f=>f.trim().length!==0).map(f=>f.trim()).sort((f,m)=>m.length-f.length).join("|"),c=r?`(?<![\\p{L}\\p{N}_])(${s})(?![\\p{L}\\p{N}_])`:`(${s})`,
u=["g",a?"i":"",r?"u":""].join(""),d=new RegExp(c,u);return n?Cq(e,d):e.split(d).map((f,m)=>({chunk:f,highlighted:m%2===1})).filter(({chunk:f})=>f)}var Rb=y(C(),1),_q={color:"yellow",wholeWord:!1,caseInsensitive:!0,accentInsensitive:!0},Ah=Je(e=>{let{unstyled:t,children:o,highlight:r,highlightStyles:a,color:n,
wholeWord:i,caseInsensitive:l,accentInsensitive:s,...c}=T("Highlight",_q,e),u=Array.isArray(r)&&typeof r[0]=="object",d=new Map,f=h=>{let I=h;return l&&(I=I.toLowerCase()),
s&&(I=Tb(I)),I},m;u?m=r.map(h=>(h.color&&d.set(f(h.text),h.color),h.text)):Array.isArray(r)?m=r:m=[r];let p=ME(o,m,{wholeWord:i,caseInsensitive:l,accentInsensitive:s});
return(0,Rb.jsx)(K,{unstyled:t,...c,__staticSelector:"Highlight",children:p.map(({chunk:h,highlighted:I},v)=>I?(0,Rb.jsx)(Mh,{unstyled:t,color:d.get(f(h))||n,style:a,
"data-highlight":h,children:h},v):(0,Rb.jsx)("span",{children:h},v))})});Ah.classes=K.classes;Ah.displayName="@mantine/core/Highlight";var Da=y(E(),1);var DE=y(C(),1),kq=["borderBottomWidth","borderLeftWidth","borderRightWidth","borderTopWidth","boxSizing","fontFamily","fontSize","fontStyle","fontWeight","lett\
erSpacing","lineHeight","paddingBottom","paddingLeft","paddingRight","paddingTop","tabSize","textIndent","textRendering","textTransform","width","wordBreak","wo\
rdSpacing","scrollbarGutter"],AE={"min-height":"0","max-height":"none",height:"0",visibility:"hidden",overflow:"hidden",position:"absolute","z-index":"-1000",top:"\
0",right:"0",display:"block"};function EE(e){Object.keys(AE).forEach(t=>{e.style.setProperty(t,AE[t],"important")})}function Tq(e){let t=window.getComputedStyle(
e);if(t===null)return null;let o={};for(let r of kq)o[r]=t[r];return o.boxSizing===""?null:{sizingStyle:o,paddingSize:parseFloat(o.paddingBottom)+parseFloat(o.paddingTop),
borderSize:parseFloat(o.borderBottomWidth)+parseFloat(o.borderTopWidth)}}var jo=null;function Rq(e,t,o=1,r=1/0){jo||(jo=document.createElement("textarea"),jo.setAttribute(
"tabindex","-1"),jo.setAttribute("aria-hidden","true"),jo.setAttribute("aria-label","autosize measurement"),EE(jo)),jo.parentNode===null&&document.body.appendChild(
jo);let{paddingSize:a,borderSize:n,sizingStyle:i}=e,{boxSizing:l}=i;Object.keys(i).forEach(f=>{jo.style[f]=i[f]}),EE(jo),jo.value=t;let s=l==="border-box"?jo.scrollHeight+
n:jo.scrollHeight-a;jo.value=t,s=l==="border-box"?jo.scrollHeight+n:jo.scrollHeight-a,jo.value="x";let c=jo.scrollHeight-a,u=c*o;l==="border-box"&&(u=u+a+n),s=Math.
max(u,s);let d=c*r;return l==="border-box"&&(d=d+a+n),s=Math.min(d,s),[s,c]}function zE({maxRows:e,minRows:t,onChange:o,ref:r,...a}){let n=a.value!==void 0,i=(0,Da.useRef)(
null),l=we(i,r),s=(0,Da.useRef)(0),c=(0,Da.useRef)(0),u=()=>{let m=i.current;if(!m)return;let p=Tq(m);if(!p)return;let[h]=Rq(p,m.value||m.placeholder||"x",t,e);
s.current!==h&&(s.current=h,m.style.setProperty("height",`${h}px`,"important"))},d=(0,Da.useEffectEvent)(u),f=m=>{n||u(),o?.(m)};return(0,Da.useLayoutEffect)(u),
(0,Da.useEffect)(()=>{let m=()=>u();return window.addEventListener("resize",m),()=>window.removeEventListener("resize",m)},[]),(0,Da.useEffect)(()=>{let m=i.current;
if(!m||typeof ResizeObserver>"u")return;c.current=m.offsetWidth;let p=0,h=new ResizeObserver(()=>{i.current&&i.current.offsetWidth!==c.current&&(c.current=i.current.
offsetWidth,cancelAnimationFrame(p),p=requestAnimationFrame(d))});return h.observe(m),()=>{cancelAnimationFrame(p),h.disconnect()}},[]),(0,Da.useEffect)(()=>{let m=()=>u();
return document.fonts.addEventListener("loadingdone",m),()=>document.fonts.removeEventListener("loadingdone",m)},[]),(0,Da.useEffect)(()=>{let m=p=>{if(i.current?.
form===p.target&&!n){let h=i.current.value;requestAnimationFrame(()=>{i.current&&h!==i.current.value&&u()})}};return document.body.addEventListener("reset",m),()=>document.
body.removeEventListener("reset",m)},[n]),(0,DE.jsx)("textarea",{rows:t,...a,onChange:f,ref:l})}var PE=y(C(),1),Ti=R(e=>{let{autosize:t,maxRows:o,minRows:r,__staticSelector:a,resize:n,bottomSection:i,bottomSectionProps:l,...s}=T(["Input","InputWrapper","Te\
xtarea"],null,e),c=t&&RR()!=="test";return(0,PE.jsx)(xo,{component:c?zE:"textarea",...s,__staticSelector:a||"Textarea",__bottomSection:i,__bottomSectionProps:l,
multiline:!0,"data-no-overflow":t&&o===void 0||void 0,__vars:{"--input-resize":n},...c?{maxRows:o,minRows:r}:{}})});Ti.classes=xo.classes;Ti.displayName="@manti\
ne/core/Textarea";var rC={root:"m_dc6f14e2"};var OE=y(C(),1),BE=(e,{size:t})=>({root:{"--kbd-fz":ie(t,"kbd-fz")}}),As=R(e=>{let t=T("Kbd",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,
attributes:s,...c}=t,u=j({name:"Kbd",classes:rC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,vars:l,varsResolver:BE});return(0,OE.jsx)(
M,{component:"kbd",...u("root"),...c})});As.classes=rC;As.varsResolver=BE;As.displayName="@mantine/core/Kbd";var[NE,St]=kt("Menu component was not found in the tree");var FE=y(E(),1),Mb=(0,FE.createContext)(null);var LE=y(E(),1);var HE=y(C(),1);function aC(e){let{value:t,defaultValue:o,onChange:r,children:a}=T("MenuCheckboxGroup",null,e),[n,i]=Be({value:t,defaultValue:o,finalValue:[],onChange:r}),
l=(0,LE.useCallback)(s=>{i(n.includes(s)?n.filter(c=>c!==s):[...n,s])},[n,i]);return(0,HE.jsx)(Mb,{value:{values:n,onChange:l},children:a})}aC.displayName="@man\
tine/core/MenuCheckboxGroup";var VE=y(E(),1),qn=(0,VE.createContext)(null);var Ab=y(E(),1);var Cu=y(C(),1);function Eb({role:e,checked:t,indicator:o,onSelect:r,color:a,closeMenuOnClick:n,rightSection:i,children:l,disabled:s,dataDisabled:c,className:u,
style:d,styles:f,classNames:m,buttonRef:p,others:h}){let I=St(),v=(0,Ab.use)(qn),g=$e(),{dir:x}=Nt(),b=(0,Ab.useRef)(null),w=Ke(h.onClick,()=>{c||(r(),n&&I.closeDropdownImmediately())}),
_=Ke(h.onMouseMove,()=>{if(!I.hasSearch)return;let H=b.current?.closest("[data-menu-dropdown]");H&&H.querySelectorAll("[data-menu-active]").forEach(F=>{F!==b.current&&
F.closest("[data-menu-dropdown]")===H&&F.removeAttribute("data-menu-active")})}),S=Ke(h.onKeyDown,H=>{H.key==="ArrowLeft"&&v&&(v.close(),v.focusParentItem())}),
k=a?g.variantColorResolver({color:a,theme:g,variant:"light"}):void 0,P=a?$t({color:a,theme:g}):null,z=I.alignItemsLabels!=="none"||t;return(0,Cu.jsxs)(et,{onMouseDown:H=>H.
preventDefault(),...h,unstyled:I.unstyled,tabIndex:I.menuItemTabIndex,...I.getStyles("item",{className:u,style:d,styles:f,classNames:m}),ref:we(b,p),role:e,"ari\
a-checked":t,disabled:s,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":s||c||void 0,"data-mantine-stop-propagation":!0,onClick:w,onMouseMove:_,onKeyDown:fs(
{siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:I.loop,dir:x,orientation:"vertical",onKeyDown:S}),
__vars:{"--menu-item-color":P?.isThemeColor&&P?.shade===void 0?`var(--mantine-color-${P.color}-6)`:k?.color,"--menu-item-hover":k?.hover},children:[z&&(0,Cu.jsx)(
"div",{...I.getStyles("itemIndicator",{styles:f,classNames:m}),"data-checked":t||void 0,children:t?o:null}),l&&(0,Cu.jsx)("div",{...I.getStyles("itemLabel",{styles:f,
classNames:m}),"data-menu-item-label":!0,children:l}),i&&(0,Cu.jsx)("div",{...I.getStyles("itemSection",{styles:f,classNames:m}),"data-position":"right",children:i})]})}var bo={dropdown:"m_dc9b7c9f",label:"m_9bfac126",divider:"m_efdf90cb",item:"m_99ac2aa1",search:"m_ef8769b6",itemLabel:"m_5476e0d3",itemIndicator:"m_8395186e",itemSection:"\
m_8b75e504",chevron:"m_b85b0bed"};var UE=y(E(),1);var nC=y(C(),1),Db=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,rightSection:s,children:c,disabled:u,"data-disabled":d,
value:f,checked:m,defaultChecked:p,onChange:h,checkIcon:I,ref:v,...g}=T("MenuCheckboxItem",null,e),x=St(),b=(0,UE.use)(Mb),w=b&&f!==void 0?b.values.includes(f):
void 0,[_,S]=Be({value:m??w,defaultValue:p,finalValue:!1,onChange:h}),k=I??x.checkIcon??(0,nC.jsx)(xh,{size:10});return(0,nC.jsx)(Eb,{role:"menuitemcheckbox",checked:_,
indicator:k,onSelect:()=>{h?S(!_):b&&f!==void 0?b.onChange(f):S(!_)},color:i,closeMenuOnClick:l,rightSection:s,disabled:u,dataDisabled:d,className:o,style:r,styles:a,
classNames:t,buttonRef:v,others:g,children:c})});Db.classes=bo;Db.displayName="@mantine/core/MenuCheckboxItem";var qE=y(E(),1);function iC(e){let{children:t,disabled:o,longPressDelay:r}=T("MenuContextMenu",null,e),a=Ho(t);if(!a)throw new Error("Menu.ContextMenu component\
 children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=St(),i=ks(),l=Lv(
{childProps:a.props,disabled:o||i.disabled,opened:n.opened,longPressDelay:r,setReference:i.reference,open:()=>n.openDropdown()});return(0,qE.cloneElement)(a,l)}
iC.displayName="@mantine/core/MenuContextMenu";var jE=y(C(),1),zb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("MenuDivider",null,e),l=St();return(0,jE.jsx)(M,{...l.getStyles("divider",
{className:o,style:r,styles:a,classNames:t}),...i})});zb.classes=bo;zb.displayName="@mantine/core/MenuDivider";var Eh=y(E(),1),Mq=500;function GE(e){return((e.querySelector("[data-menu-item-label]")??e).textContent??"").trim().toLowerCase()}function Aq(e){return e.length>
1&&e.split("").every(t=>t===e[0])}function Pb({enabled:e,opened:t,getDropdown:o}){let r=(0,Eh.useRef)({buffer:"",timeoutId:null});return(0,Eh.useEffect)(()=>{if(t&&
e)return;let a=r.current;a.timeoutId!==null&&(window.clearTimeout(a.timeoutId),a.timeoutId=null),a.buffer=""},[t,e]),(0,Eh.useEffect)(()=>()=>{let{timeoutId:a}=r.
current;a!==null&&window.clearTimeout(a)},[]),a=>{if(!e||a.defaultPrevented||a.ctrlKey||a.metaKey||a.altKey||a.key.length!==1||a.key===" ")return;let n=a.target;
if(n&&(n.tagName==="INPUT"||n.tagName==="TEXTAREA"||n.tagName==="SELECT"||n.isContentEditable))return;let i=o();if(!i)return;let l=Array.from(i.querySelectorAll(
"[data-menu-item]:not([data-disabled])")).filter(f=>f.closest("[data-menu-dropdown]")===i);if(l.length===0)return;let s=r.current;s.buffer=(s.buffer+a.key).toLowerCase(),
s.timeoutId!==null&&window.clearTimeout(s.timeoutId),s.timeoutId=window.setTimeout(()=>{s.buffer="",s.timeoutId=null},Mq);let c=document.activeElement,u=c?l.indexOf(
c):-1,d=null;if(s.buffer.length===1||Aq(s.buffer)){let f=s.buffer[0],m=u+1;for(let p=0;p<l.length;p+=1){let h=(m+p)%l.length;if(GE(l[h]).startsWith(f)){d=l[h];break}}}else
for(let f=0;f<l.length;f+=1)if(GE(l[f]).startsWith(s.buffer)){d=l[f];break}d&&(a.preventDefault(),d.focus())}}var KE=y(E(),1);var Ob=y(C(),1),Bb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,onMouseEnter:i,onMouseLeave:l,onKeyDown:s,children:c,ref:u,...d}=T("MenuDropdown",
null,e),f=(0,KE.useRef)(null),m=St(),p=Pb({enabled:!m.hasSearch,opened:m.opened,getDropdown:()=>f.current}),h=Ke(s,g=>{p(g),!(g.defaultPrevented||m.hasSearch)&&
(g.key==="ArrowUp"||g.key==="ArrowDown")&&(g.preventDefault(),f.current?.querySelectorAll("[data-menu-item]:not(:disabled)")[0]?.focus())}),I=Ke(i,()=>(m.trigger===
"hover"||m.trigger==="click-hover")&&m.openDropdown()),v=Ke(l,()=>(m.trigger==="hover"||m.trigger==="click-hover")&&m.closeDropdown());return(0,Ob.jsxs)(gt.Dropdown,
{...d,onMouseEnter:I,onMouseLeave:v,role:"menu","aria-orientation":"vertical",ref:we(u,f),...m.getStyles("dropdown",{className:o,style:r,styles:a,classNames:t,withStaticClass:!1}),
tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:h,children:[m.withInitialFocusPlaceholder&&!m.hasSearch&&(0,Ob.jsx)("div",{role:"presentation",tabIndex:-1,"data-a\
utofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),c]})});Bb.classes=bo;Bb.displayName="@mantine/core/MenuDropdown";var Nb=y(E(),1);var mf=y(C(),1),Fb=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,leftSection:s,rightSection:c,children:u,disabled:d,"da\
ta-disabled":f,ref:m,...p}=T("MenuItem",null,e),h=St(),I=(0,Nb.use)(qn),v=$e(),{dir:g}=Nt(),x=(0,Nb.useRef)(null),b=p,w=Ke(b.onClick,()=>{f||(typeof l=="boolean"?
l&&h.closeDropdownImmediately():h.closeOnItemClick&&h.closeDropdownImmediately())}),_=Ke(b.onMouseMove,()=>{if(!h.hasSearch)return;let z=x.current?.closest("[da\
ta-menu-dropdown]");z&&z.querySelectorAll("[data-menu-active]").forEach(H=>{H!==x.current&&H.closest("[data-menu-dropdown]")===z&&H.removeAttribute("data-menu-a\
ctive")})}),S=i?v.variantColorResolver({color:i,theme:v,variant:"light"}):void 0,k=i?$t({color:i,theme:v}):null,P=Ke(b.onKeyDown,z=>{z.key==="ArrowLeft"&&I&&(I.
close(),I.focusParentItem())});return(0,mf.jsxs)(et,{onMouseDown:z=>z.preventDefault(),...p,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",
{className:o,style:r,styles:a,classNames:t}),ref:we(x,m),role:"menuitem",disabled:d,"data-menu-item":!0,"data-disabled":d||f||void 0,"data-mantine-stop-propagat\
ion":!0,onClick:w,onMouseMove:_,onKeyDown:fs({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:h.
loop,dir:g,orientation:"vertical",onKeyDown:P}),__vars:{"--menu-item-color":k?.isThemeColor&&k?.shade===void 0?`var(--mantine-color-${k.color}-6)`:S?.color,"--m\
enu-item-hover":S?.hover},children:[h.alignItemsLabels==="all"&&(0,mf.jsx)("div",{...h.getStyles("itemIndicator",{styles:a,classNames:t}),"data-placeholder":!0}),
s&&(0,mf.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"left",children:s}),u&&(0,mf.jsx)("div",{...h.getStyles("itemLabel",{
styles:a,classNames:t}),"data-menu-item-label":!0,children:u}),c&&(0,mf.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"right",
children:c})]})});Fb.classes=bo;Fb.displayName="@mantine/core/MenuItem";var $E=y(C(),1),Lb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("MenuLabel",null,e),l=St();return(0,$E.jsx)(M,{...l.getStyles("label",{className:o,
style:r,styles:a,classNames:t}),...i})});Lb.classes=bo;Lb.displayName="@mantine/core/MenuLabel";var YE=y(E(),1),Hb=(0,YE.createContext)(null);var XE=y(C(),1);function lC(e){let{value:t,defaultValue:o,onChange:r,children:a}=T("MenuRadioGroup",null,e),[n,i]=Be({value:t,defaultValue:o,finalValue:null,onChange:r});
return(0,XE.jsx)(Hb,{value:{value:n,onChange:l=>i(l)},children:a})}lC.displayName="@mantine/core/MenuRadioGroup";var sC=y(C(),1);function _u({size:e,style:t,...o}){return(0,sC.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 5 5",style:{width:D(e),height:D(
e),...t},"aria-hidden":!0,...o,children:(0,sC.jsx)("circle",{cx:"2.5",cy:"2.5",r:"2.5",fill:"currentColor"})})}var QE=y(E(),1),cC=y(C(),1),Vb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,rightSection:s,children:c,disabled:u,"data-\
disabled":d,value:f,checked:m,onChange:p,checkIcon:h,ref:I,...v}=T("MenuRadioItem",null,e),g=St(),x=(0,QE.use)(Hb),b=m??(x?x.value===f:!1),w=h??g.checkIcon??(0,cC.jsx)(
_u,{size:5});return(0,cC.jsx)(Eb,{role:"menuitemradio",checked:b,indicator:w,onSelect:()=>{b||(p?p(f):x&&x.onChange(f))},color:i,closeMenuOnClick:l,rightSection:s,
disabled:u,dataDisabled:d,className:o,style:r,styles:a,classNames:t,buttonRef:I,others:v,children:c})});Vb.classes=bo;Vb.displayName="@mantine/core/MenuRadioIte\
m";var pf=y(E(),1);var WE=y(C(),1),Eq="[data-menu-item]:not([data-disabled])",Dq="[data-menu-active]";function fC(e){return e?.closest("[data-menu-dropdown]")}function zq(e){return e?
Array.from(e.querySelectorAll(Eq)).filter(t=>t.closest("[data-menu-dropdown]")===e):[]}function uC(e){e&&e.querySelectorAll(Dq).forEach(t=>{t.closest("[data-men\
u-dropdown]")===e&&t.removeAttribute("data-menu-active")})}function Ub(e,t){uC(t),e&&(e.setAttribute("data-menu-active","true"),e.scrollIntoView({block:"nearest"}))}
function dC(e){return e.findIndex(t=>t.hasAttribute("data-menu-active"))}var Pq={clearSearchOnClose:!0},qb=R(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:a,
size:n,clearSearchOnClose:i,ref:l,...s}=T("MenuSearch",Pq,e),c=St(),u=(0,pf.useRef)(null),d=we(l,u),f=(0,pf.useRef)(a);f.current=a,(0,pf.useEffect)(()=>c.registerSearch(),
[c.registerSearch]),(0,pf.useEffect)(()=>{i?c.searchExitClearRef.current=()=>{f.current?.({currentTarget:{value:""}})}:c.searchExitClearRef.current=null},[i,c.searchExitClearRef]),
(0,pf.useEffect)(()=>{c.opened||uC(fC(u.current))},[c.opened]);let m=Ke(a,I=>{uC(fC(I.currentTarget))}),p=Ke(r,I=>{if(I.defaultPrevented)return;let v=fC(I.currentTarget),
g=zq(v);if(I.key==="ArrowDown"){if(I.preventDefault(),g.length===0)return;let x=dC(g);Ub(g[x>=g.length-1?c.loop?0:x:x+1]??null,v)}else if(I.key==="ArrowUp"){if(I.
preventDefault(),g.length===0)return;let x=dC(g);Ub(g[x<=0?x===-1||c.loop?g.length-1:0:x-1]??null,v)}else if(I.key==="Home")I.preventDefault(),g.length>0&&Ub(g[0],
v);else if(I.key==="End")I.preventDefault(),g.length>0&&Ub(g[g.length-1],v);else if(I.key==="Enter"){if(I.nativeEvent.isComposing||I.nativeEvent.keyCode===229)return;
let x=g[dC(g)];x&&(I.preventDefault(),x.hasAttribute("data-sub-menu-item")?(x.focus(),x.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowRight",bubbles:!0}))):
x.click())}}),h=c.getStyles("search");return(0,WE.jsx)(Ve,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:"search",size:n,...s,ref:d,classNames:[{input:h.
className},t],styles:[{input:h.style},o],onKeyDown:p,onChange:m,__staticSelector:"Menu"})});qb.classes=bo;qb.displayName="@mantine/core/MenuSearch";var jb=y(E(),1);var ZE=y(C(),1),Gb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,onMouseEnter:i,onMouseLeave:l,onPointerEnter:s,onPointerLeave:c,onKeyDown:u,children:d,
ref:f,...m}=T("MenuSubDropdown",null,e),p=(0,jb.useRef)(null),h=St(),I=(0,jb.use)(qn),v=Pb({enabled:!h.hasSearch,opened:I?.opened??!1,getDropdown:()=>p.current}),
g=Ke(u,b=>{v(b),!b.ctrlKey&&!b.metaKey&&!b.altKey&&b.key.length===1&&b.key!==" "&&b.stopPropagation()}),x=I?.getFloatingProps({onMouseEnter:i,onMouseLeave:l,onPointerEnter:s,
onPointerLeave:c});return(0,ZE.jsx)(gt.Dropdown,{...m,...x,role:"menu","aria-orientation":"vertical",ref:we(f,p,I?.setFloating),...h.getStyles("dropdown",{className:o,
style:r,styles:a,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:g,children:d})});Gb.classes=bo;Gb.displayName="@mantine/core/Me\
nuSubDropdown";var Kb=y(E(),1);var Es=y(C(),1),$b=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,leftSection:l,rightSection:s,children:c,disabled:u,"data-disabled":d,closeMenuOnClick:f,
ref:m,...p}=T("MenuSubItem",null,e),h=St(),I=(0,Kb.use)(qn),v=$e(),{dir:g}=Nt(),x=(0,Kb.useRef)(null),b=p,w=i?v.variantColorResolver({color:i,theme:v,variant:"l\
ight"}):void 0,_=i?$t({color:i,theme:v}):null,S=Ke(b.onKeyDown,H=>{H.key==="ArrowRight"&&(I?.open(),I?.focusFirstItem()),H.key==="ArrowLeft"&&I?.parentContext&&
(I.parentContext.close(),I.parentContext.focusParentItem())}),k=Ke(b.onClick,()=>{!d&&f&&h.closeDropdownImmediately()}),P=Ke(b.onMouseMove,()=>{if(!h.hasSearch)
return;let H=x.current?.closest("[data-menu-dropdown]");H&&H.querySelectorAll("[data-menu-active]").forEach(F=>{F!==x.current&&F.closest("[data-menu-dropdown]")===
H&&F.removeAttribute("data-menu-active")})}),z=I?.getReferenceProps({onMouseEnter:b.onMouseEnter,onMouseLeave:b.onMouseLeave,onPointerEnter:b.onPointerEnter,onPointerLeave:b.
onPointerLeave});return(0,Es.jsxs)(et,{onMouseDown:H=>H.preventDefault(),...p,...z,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",{className:o,
style:r,styles:a,classNames:t}),ref:we(x,m,I?.setReference),role:"menuitem",disabled:u,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":u||d||void 0,
"data-mantine-stop-propagation":!0,onClick:k,onMouseMove:P,onKeyDown:fs({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-drop\
down]",activateOnFocus:!1,loop:h.loop,dir:g,orientation:"vertical",onKeyDown:S}),__vars:{"--menu-item-color":_?.isThemeColor&&_?.shade===void 0?`var(--mantine-c\
olor-${_.color}-6)`:w?.color,"--menu-item-hover":w?.hover},children:[h.alignItemsLabels==="all"&&(0,Es.jsx)("div",{...h.getStyles("itemIndicator",{styles:a,classNames:t}),
"data-placeholder":!0}),l&&(0,Es.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"left",children:l}),c&&(0,Es.jsx)("div",{...h.
getStyles("itemLabel",{styles:a,classNames:t}),"data-menu-item-label":!0,children:c}),(0,Es.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"d\
ata-position":"right",children:s||(0,Es.jsx)(fh,{...h.getStyles("chevron"),size:14})})]})});$b.classes=bo;$b.displayName="@mantine/core/MenuSubItem";var JE=y(C(),1);function mC({children:e,refProp:t}){if(!gd(e))throw new Error("Menu.Sub.Target component children should be an element or a component that accep\
ts ref. Fragments, strings, numbers and other primitive values are not supported");return St(),(0,JE.jsx)(gt.Target,{refProp:t,popupType:"menu",children:e})}mC.
displayName="@mantine/core/MenuSubTarget";var jn=y(E(),1);var pC=y(C(),1);var Oq={offset:0,position:"right-start",safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function hf(e){let{children:t,
closeDelay:o,openDelay:r,position:a,safeAreaPolygon:n,opened:i,onChange:l,...s}=T("MenuSub",Oq,e),c=Oe(),[u,d]=Be({value:i,finalValue:!1,onChange:l}),f=(0,jn.use)(
qn),m=St(),{dir:p}=Nt(),h=Yd(p,a),I=f?.registerOpenSub??m.registerOpenSub,v=(0,jn.useRef)(null),g=(0,jn.useCallback)(F=>{let V=v.current;return V&&V!==F&&V(),v.
current=F,()=>{v.current===F&&(v.current=null)}},[]),x=(0,jn.useRef)(d);x.current=d;let b=(0,jn.useCallback)(()=>x.current(!0),[]),w=(0,jn.useCallback)(()=>x.current(
!1),[]);(0,jn.useEffect)(()=>{if(u)return I(w)},[u,I,w]);let{context:_,refs:S}=_s({placement:h,open:u,onOpenChange:F=>{F?b():w()}}),{getReferenceProps:k,getFloatingProps:P}=Dv(
[Ev(_,{handleClose:n?zv(typeof n=="object"?n:void 0):void 0,delay:{open:r,close:o}})]);return(0,pC.jsx)(qn,{value:{opened:u,close:w,open:b,focusFirstItem:()=>window.
setTimeout(()=>{document.getElementById(`${c}-dropdown`)?.querySelectorAll("[data-menu-item]:not([data-disabled])")[0]?.focus()},16),focusParentItem:()=>window.
setTimeout(()=>{document.getElementById(`${c}-target`)?.focus()},16),parentContext:f,setReference:S.setReference,setFloating:S.setFloating,getReferenceProps:k,getFloatingProps:P,
registerOpenSub:g},children:(0,pC.jsx)(gt,{opened:u,onChange:F=>F?b():w(),withArrow:!1,id:c,position:a,...s,withinPortal:!1,children:t})})}hf.extend=e=>e;hf.displayName=
"@mantine/core/MenuSub";hf.Target=mC;hf.Dropdown=Gb;hf.Item=$b;var eD=y(E(),1),tD=y(C(),1),Bq={refProp:"ref"};function hC(e){let{children:t,refProp:o,...r}=T("MenuTarget",Bq,e),a=Ho(t);if(!a)throw new Error("Menu.Target com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=St(),i=a.
props,l=Ke(i.onClick,()=>{n.trigger==="click"?n.toggleDropdown():n.trigger==="click-hover"&&(n.setOpenedViaClick(!0),n.opened||n.openDropdown())}),s=Ke(i.onMouseEnter,
()=>(n.trigger==="hover"||n.trigger==="click-hover")&&n.openDropdown()),c=Ke(i.onMouseLeave,()=>{(n.trigger==="hover"||n.trigger==="click-hover"&&!n.openedViaClick)&&
n.closeDropdown()});return(0,tD.jsx)(gt.Target,{refProp:o,popupType:"menu",...r,children:(0,eD.cloneElement)(a,{onClick:l,onMouseEnter:s,onMouseLeave:c,"data-ex\
panded":n.opened?!0:void 0})})}hC.displayName="@mantine/core/MenuTarget";var Ri=y(E(),1);var gC=y(C(),1),Nq={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:["mousedown","touchstart","keydown"],loop:!0,trigger:"cli\
ck",openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:"with-indicators"},Me=R(e=>{let t=T("Menu",Nq,e),{children:o,onOpen:r,onClose:a,opened:n,defaultOpened:i,
trapFocus:l,onChange:s,closeOnItemClick:c,loop:u,closeOnEscape:d,trigger:f,openDelay:m,closeDelay:p,classNames:h,styles:I,unstyled:v,variant:g,vars:x,menuItemTabIndex:b,
keepMounted:w,withInitialFocusPlaceholder:_,attributes:S,onExitTransitionEnd:k,alignItemsLabels:P,checkIcon:z,...H}=t,F=j({name:"Menu",classes:bo,props:t,classNames:h,
styles:I,unstyled:v,attributes:S}),[V,A]=Be({value:n,defaultValue:i,finalValue:!1,onChange:s}),[$,U]=(0,Ri.useState)(!1),N=()=>{A(!1),U(!1),V&&a?.()},B=()=>{A(!0),
!V&&r?.()},O=()=>{V?N():B()},{openDropdown:L,closeDropdown:q}=k4({open:B,close:N,closeDelay:p,openDelay:m}),G=(0,Ri.useRef)(null),W=(0,Ri.useCallback)(ze=>{let fe=G.
current;return fe&&fe!==ze&&fe(),G.current=ze,()=>{G.current===ze&&(G.current=null)}},[]),ne=(0,Ri.useRef)(0),[se,be]=(0,Ri.useState)(!1),xe=(0,Ri.useCallback)(
()=>(ne.current+=1,ne.current===1&&be(!0),()=>{ne.current-=1,ne.current===0&&be(!1)}),[]),te=(0,Ri.useRef)(null),_e=()=>{te.current?.(),k?.()},Se=ze=>iR("[data-\
menu-item]","[data-menu-dropdown]",ze),{resolvedClassNames:Ae,resolvedStyles:De}=tr({classNames:h,styles:I,props:t});return(0,gC.jsx)(NE,{value:{getStyles:F,opened:V,
toggleDropdown:O,getItemIndex:Se,openedViaClick:$,setOpenedViaClick:U,closeOnItemClick:c,closeDropdown:f==="click"?N:q,openDropdown:f==="click"?B:L,closeDropdownImmediately:N,
loop:u,trigger:f,unstyled:v,menuItemTabIndex:b,withInitialFocusPlaceholder:_,registerOpenSub:W,hasSearch:se,registerSearch:xe,searchExitClearRef:te,alignItemsLabels:P,
checkIcon:z},children:(0,gC.jsx)(gt,{returnFocus:!0,...H,opened:V,onChange:O,defaultOpened:i,trapFocus:w?!1:l,closeOnEscape:d,__staticSelector:"Menu",classNames:Ae,
styles:De,unstyled:v,variant:g,keepMounted:w,onExitTransitionEnd:_e,children:o})})});Me.displayName="@mantine/core/Menu";Me.classes=bo;Me.Item=Fb;Me.Label=Lb;Me.
Dropdown=Bb;Me.Target=hC;Me.Divider=zb;Me.Search=qb;Me.Sub=hf;Me.CheckboxItem=Db;Me.CheckboxGroup=aC;Me.RadioItem=Vb;Me.RadioGroup=lC;Me.ContextMenu=iC;var[oD,cn]=kt("Modal component was not found in tree");var ar={root:"m_9df02822",content:"m_54c44539",inner:"m_1f958f16",header:"m_d0e2b9cd"};var rD=y(C(),1),Dh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalBody",null,e),l=cn();return(0,rD.jsx)(th,{...l.getStyles("body",{classNames:t,
style:r,styles:a,className:o}),...i})});Dh.classes=ar;Dh.displayName="@mantine/core/ModalBody";var aD=y(C(),1),zh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalCloseButton",null,e),l=cn();return(0,aD.jsx)(oh,{...l.getStyles("clo\
se",{classNames:t,style:r,styles:a,className:o}),...i})});zh.classes=ar;zh.displayName="@mantine/core/ModalCloseButton";var xC=y(C(),1),Ph=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,__hidden:l,...s}=T("ModalContent",null,e),c=cn(),u=c.scrollAreaComponent||
Qv;return(0,xC.jsx)(ah,{...c.getStyles("content",{className:o,style:r,styles:a,classNames:t}),innerProps:c.getStyles("inner",{className:o,style:r,styles:a,classNames:t}),
"data-full-screen":c.fullScreen||void 0,"data-modal-content":!0,"data-hidden":l||void 0,...s,children:(0,xC.jsx)(u,{style:{maxHeight:c.fullScreen?"100dvh":`calc\
(100dvh - (${D(c.yOffset)} * 2))`},children:i})})});Ph.classes=ar;Ph.displayName="@mantine/core/ModalContent";var nD=y(C(),1),Oh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalHeader",null,e),l=cn();return(0,nD.jsx)(nh,{...l.getStyles("header",
{classNames:t,style:r,styles:a,className:o}),...i})});Oh.classes=ar;Oh.displayName="@mantine/core/ModalHeader";var iD=y(C(),1),Bh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalOverlay",null,e),l=cn();return(0,iD.jsx)(ih,{...l.getStyles("overlay",
{classNames:t,style:r,styles:a,className:o}),...i})});Bh.classes=ar;Bh.displayName="@mantine/core/ModalOverlay";var vC=y(C(),1),Fq={__staticSelector:"Modal",closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt(
"modal"),transitionProps:{duration:200,transition:"fade-down"},yOffset:"5dvh"},lD=(e,{radius:t,size:o,yOffset:r,xOffset:a})=>({root:{"--modal-radius":t===void 0?
void 0:Ie(t),"--modal-size":ie(o,"modal-size"),"--modal-y-offset":D(r),"--modal-x-offset":D(a)}}),ku=R(e=>{let t=T("ModalRoot",Fq,e),{classNames:o,className:r,style:a,
styles:n,unstyled:i,vars:l,yOffset:s,scrollAreaComponent:c,radius:u,fullScreen:d,centered:f,xOffset:m,__staticSelector:p,attributes:h,...I}=t,v=j({name:p,classes:ar,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,vars:l,varsResolver:lD});return(0,vC.jsx)(oD,{value:{yOffset:s,scrollAreaComponent:c,getStyles:v,
fullScreen:d},children:(0,vC.jsx)(eh,{...v("root"),"data-full-screen":d||void 0,"data-centered":f||void 0,"data-offset-scrollbars":c===Vo.Autosize||void 0,unstyled:i,
...I})})});ku.classes=ar;ku.varsResolver=lD;ku.displayName="@mantine/core/ModalRoot";var Tu=y(E(),1),sD=y(C(),1),bC=(0,Tu.createContext)(null);function yC({children:e}){let[t,o]=(0,Tu.useState)([]),[r,a]=(0,Tu.useState)(nt("modal")),[n]=(0,Tu.useState)(
()=>new WeakSet);return(0,sD.jsx)(bC,{value:{stack:t,addModal:(i,l)=>{o(s=>[...new Set([...s,i])]),a(s=>typeof l=="number"&&typeof s=="number"?Math.max(s,l):s)},
removeModal:i=>o(l=>l.filter(s=>s!==i)),getZIndex:i=>`calc(${r} + ${t.indexOf(i)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:n},children:e})}
yC.displayName="@mantine/core/ModalStack";var cD=y(C(),1),Nh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalTitle",null,e),l=cn();return(0,cD.jsx)(lh,{...l.getStyles("title",{classNames:t,
style:r,styles:a,className:o}),...i})});Nh.classes=ar;Nh.displayName="@mantine/core/ModalTitle";var Yb=y(E(),1),Ml=y(C(),1),Lq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt("moda\
l"),transitionProps:{duration:200,transition:"fade-down"},withOverlay:!0,withCloseButton:!0},ro=R(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:a,
closeButtonProps:n,children:i,radius:l,opened:s,stackId:c,zIndex:u,...d}=T("Modal",Lq,e),f=(0,Yb.use)(bC),m=!!t||a,p=f&&c?{closeOnEscape:f.currentId===c,trapFocus:f.
currentId===c,zIndex:f.getZIndex(c),__handledEscapeEvents:f.handledEscapeEvents}:{},h=o===!1?!1:c&&f?f.currentId===c:s;return(0,Yb.useEffect)(()=>{f&&c&&(s?f.addModal(
c,u||nt("modal")):f.removeModal(c))},[s,c,u]),(0,Ml.jsxs)(ku,{radius:l,opened:s,zIndex:f&&c?f.getZIndex(c):u,...d,...p,children:[o&&(0,Ml.jsx)(Bh,{visible:h,transitionProps:f&&
c?{duration:0}:void 0,...r}),(0,Ml.jsxs)(Ph,{radius:l,__hidden:f&&c&&s?c!==f.currentId:!1,children:[m&&(0,Ml.jsxs)(Oh,{children:[t&&(0,Ml.jsx)(Nh,{children:t}),
a&&(0,Ml.jsx)(zh,{...n})]}),(0,Ml.jsx)(Dh,{children:i})]})]})});ro.classes=ar;ro.displayName="@mantine/core/Modal";ro.Root=ku;ro.Overlay=Bh;ro.Content=Ph;ro.Body=
Dh;ro.Header=Oh;ro.Title=Nh;ro.CloseButton=zh;ro.Stack=yC;var fD=y(E(),1),Ds=(0,fD.createContext)(null);var Ru={root:"m_7cda1cd6","root--default":"m_44da308b","root--contrast":"m_e3a01f8",label:"m_1e0e6180",remove:"m_ae386778",group:"m_1dcfd90b"};var Xb=y(E(),1),IC=y(C(),1),wC=(0,Xb.createContext)(null),dD=(e,{gap:t},{size:o})=>({group:{"--pg-gap":t!==void 0?ie(t):ie(o,"pg-gap")}}),Fh=R(e=>{let t=T("Pill\
Group",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,disabled:c,attributes:u,...d}=t,f=(0,Xb.use)(Ds)?.size||s||void 0,m=j({name:"\
PillGroup",classes:Ru,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,vars:l,varsResolver:dD,stylesCtx:{size:f},rootSelector:"group"});
return(0,IC.jsx)(wC,{value:{size:f,disabled:c},children:(0,IC.jsx)(M,{size:f,...m("group"),...d})})});Fh.classes=Ru;Fh.varsResolver=dD;Fh.displayName="@mantine/\
core/PillGroup";var SC=y(E(),1),Lh=y(C(),1),Hq={variant:"default"},uD=(e,{radius:t},{size:o})=>({root:{"--pill-fz":ie(o,"pill-fz"),"--pill-height":ie(o,"pill-height"),"--pill-r\
adius":t===void 0?void 0:Ie(t)}}),gf=R(e=>{let t=T("Pill",Hq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,variant:s,children:c,withRemoveButton:u,
onRemove:d,removeButtonProps:f,radius:m,size:p,disabled:h,mod:I,attributes:v,...g}=t,x=(0,SC.use)(wC),b=(0,SC.use)(Ds),w=p||x?.size||void 0,_=b?.variant==="fill\
ed"?"contrast":s||"default",S=j({name:"Pill",classes:Ru,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:v,vars:l,varsResolver:uD,stylesCtx:{
size:w}});return(0,Lh.jsxs)(M,{component:"span",variant:_,size:w,...S("root",{variant:_}),mod:[{"with-remove":u&&!h,disabled:h||x?.disabled},I],...g,children:[(0,Lh.jsx)(
"span",{...S("label"),children:c}),u&&(0,Lh.jsx)(Ma,{variant:"transparent",radius:m,tabIndex:-1,"aria-hidden":!0,unstyled:i,...f,...S("remove",{className:f?.className,
style:f?.style}),onMouseDown:k=>{k.preventDefault(),k.stopPropagation(),f?.onMouseDown?.(k)},onClick:k=>{k.stopPropagation(),d?.(),f?.onClick?.(k)}})]})});gf.classes=
Ru;gf.varsResolver=uD;gf.displayName="@mantine/core/Pill";gf.Group=Fh;var CC={field:"m_45c4369d"};var _C=y(E(),1);var mD=y(C(),1),Vq={type:"visible"},Qb=R(e=>{let t=T("PillsInputField",Vq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,type:s,disabled:c,id:u,
pointer:d,mod:f,attributes:m,ref:p,...h}=t,I=(0,_C.use)(Ds),v=(0,_C.use)(qo),g=j({name:"PillsInputField",classes:CC,props:t,className:r,style:a,classNames:o,styles:n,
unstyled:i,attributes:m,rootSelector:"field"}),x=c||I?.disabled;return(0,mD.jsx)(M,{component:"input",ref:we(p,I?.fieldRef),"data-type":s,disabled:x,mod:[{disabled:x,
pointer:d},f],...g("field"),...h,id:v?.inputId||u,"aria-invalid":I?.hasError,"aria-describedby":v?.describedBy,type:"text",onMouseDown:b=>!d&&b.stopPropagation()})});
Qb.classes=CC;Qb.displayName="@mantine/core/PillsInputField";var pD=y(E(),1),kC=y(C(),1),Uq={size:"sm"},Mu=R(e=>{let{children:t,onMouseDown:o,onClick:r,size:a,disabled:n,__staticSelector:i,error:l,variant:s,...c}=T(["Inpu\
t","InputWrapper","PillsInput"],Uq,e),u=(0,pD.useRef)(null);return(0,kC.jsx)(Ds,{value:{fieldRef:u,size:a,disabled:n,hasError:!!l,variant:s},children:(0,kC.jsx)(
xo,{size:a,error:l,variant:s,component:"div","data-no-overflow":!0,onMouseDown:d=>{d.preventDefault(),o?.(d),u.current?.focus()},onClick:d=>{d.preventDefault(),
d.currentTarget.closest("fieldset")?.disabled||(u.current?.focus(),r?.(d))},...c,multiline:!0,disabled:n,__staticSelector:i||"PillsInput",withAria:!1,children:t})})});
Mu.displayName="@mantine/core/PillsInput";Mu.classes=xo.classes;Mu.Field=Qb;function hD(e,t){let o=t.trim().toLowerCase();if(o==="")return;let r=Object.values(e).filter(a=>!a.disabled&&a.label.trim().toLowerCase()===o);return r.length===
1?r[0]:void 0}var TC={root:"m_f0824112",description:"m_57492dcc",section:"m_690090b5",label:"m_1f6ac4c4",body:"m_f07af9d2",children:"m_e17b862f",chevron:"m_1fd8a00b"};var ia=y(C(),1),gD=(e,{variant:t,color:o,childrenOffset:r,autoContrast:a})=>{let n=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:t||"light",autoContrast:a});
return{root:{"--nl-bg":o||t?n.background:void 0,"--nl-hover":o||t?n.hover:void 0,"--nl-color":o||t?n.color:void 0},children:{"--nl-offset":Gt(r)}}},Au=Je(e=>{let t=T(
"NavLink",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,opened:s,defaultOpened:c,onChange:u,children:d,active:f,disabled:m,leftSection:p,
rightSection:h,label:I,description:v,disableRightSectionRotation:g,noWrap:x,childrenOffset:b,autoContrast:w,mod:_,attributes:S,onClick:k,onKeyDown:P,keepMounted:z,
...H}=t,F=j({name:"NavLink",props:t,classes:TC,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:S,vars:l,varsResolver:gD}),[V,A]=Be({value:s,defaultValue:c,
finalValue:!1,onChange:u}),$=!!d,U=N=>{k?.(N),$&&(N.preventDefault(),A(!V))};return(0,ia.jsxs)(ia.Fragment,{children:[(0,ia.jsxs)(et,{...F("root"),component:"a",
onClick:U,onKeyDown:N=>{P?.(N),N.nativeEvent.code==="Space"&&$&&(N.preventDefault(),A(!V))},unstyled:i,mod:[{disabled:m,active:f,expanded:V},_],...H,children:[p&&
(0,ia.jsx)(M,{component:"span",...F("section"),mod:{position:"left"},children:p}),(0,ia.jsxs)(M,{...F("body"),mod:{"no-wrap":x},children:[(0,ia.jsx)(M,{component:"\
span",...F("label"),children:I}),(0,ia.jsx)(M,{component:"span",mod:{active:f},...F("description"),children:v})]}),($||h!==void 0)&&(0,ia.jsx)(M,{...F("section"),
component:"span",mod:{rotate:V&&!g,position:"right"},children:$?h!==void 0?h:(0,ia.jsx)(fh,{...F("chevron")}):h})]}),$&&(0,ia.jsx)(e1,{expanded:V,keepMounted:z,
...F("collapse"),children:(0,ia.jsx)("div",{...F("children"),children:d})})]})});Au.classes=TC;Au.varsResolver=gD;Au.displayName="@mantine/core/NavLink";var RC={root:"m_a513464",icon:"m_a4ceffb",loader:"m_b0920b15",body:"m_a49ed24",title:"m_3feedf16",description:"m_3d733a3a",closeButton:"m_919a4d88"};var Al=y(C(),1),qq={withCloseButton:!0},xD=(e,{radius:t,color:o})=>({root:{"--notification-radius":t===void 0?void 0:Ie(t),"--notification-color":o?Fe(o,e):void 0}}),
Eu=R(e=>{let t=T("Notification",qq,e),{className:o,color:r,radius:a,loading:n,withCloseButton:i,withBorder:l,title:s,icon:c,children:u,onClose:d,closeButtonProps:f,
classNames:m,style:p,styles:h,unstyled:I,vars:v,mod:g,loaderProps:x,role:b,attributes:w,..._}=t,S=j({name:"Notification",classes:RC,props:t,className:o,style:p,
classNames:m,styles:h,unstyled:I,attributes:w,vars:v,varsResolver:xD});return(0,Al.jsxs)(M,{...S("root"),mod:[{withIcon:!!c||n,withBorder:l},g],role:b||"alert",
..._,children:[c&&!n&&(0,Al.jsx)("div",{...S("icon"),children:c}),n&&(0,Al.jsx)(Po,{size:28,color:r,...S("loader"),...x}),(0,Al.jsxs)("div",{...S("body"),children:[
s&&(0,Al.jsx)("div",{...S("title"),children:s}),(0,Al.jsx)(M,{...S("description"),mod:{withTitle:!!s},children:u})]}),i&&(0,Al.jsx)(Ma,{iconSize:16,color:"gray",
...f,unstyled:I,onClick:k=>{f?.onClick?.(k),d?.()},...S("closeButton")})]})});Eu.classes=RC;Eu.varsResolver=xD;Eu.displayName="@mantine/core/Notification";var Ht=y(E());function SD(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var a=0,r=Object.getOwnPropertySymbols(e);a<r.length;a++)t.indexOf(r[a])<0&&Object.prototype.propertyIsEnumerable.call(e,r[a])&&(o[r[a]]=e[r[a]]);
return o}var Du;(function(e){e.event="event",e.props="prop"})(Du||(Du={}));function zs(){}function jq(e){var t,o=void 0;return function(){for(var r=[],a=arguments.
length;a--;)r[a]=arguments[a];return t&&r.length===t.length&&r.every(function(n,i){return n===t[i]})||(t=r,o=e.apply(void 0,r)),o}}function Hh(e){return!!(e||"").
match(/\d/)}function Ps(e){return e==null}function Gq(e){return typeof e=="number"&&isNaN(e)}function CD(e){return Ps(e)||Gq(e)||typeof e=="number"&&!isFinite(e)}
function _D(e){return e.replace(/[-[\]/{}()*+?.\\^$|]/g,"\\$&")}function Kq(e){switch(e){case"lakh":return/(\d+?)(?=(\d\d)+(\d)(?!\d))(\.\d+)?/g;case"wan":return/(\d)(?=(\d{4})+(?!\d))/g;default:
return/(\d)(?=(\d{3})+(?!\d))/g}}function $q(e,t,o){var r=Kq(o),a=e.search(/[1-9]/);return a=a===-1?e.length:a,e.substring(0,a)+e.substring(a,e.length).replace(
r,"$1"+t)}function vD(e){var t=(0,Ht.useRef)(e);t.current=e;var o=(0,Ht.useRef)(function(){for(var r=[],a=arguments.length;a--;)r[a]=arguments[a];return t.current.
apply(t,r)});return o.current}function AC(e,t){t===void 0&&(t=!0);var o=e[0]==="-",r=o&&t;e=e.replace("-","");var a=e.split("."),n=a[0],i=a[1]||"";return{beforeDecimal:n,
afterDecimal:i,hasNegation:o,addNegation:r}}function Yq(e){if(!e)return e;var t=e[0]==="-";t&&(e=e.substring(1,e.length));var o=e.split("."),r=o[0].replace(/^0+/,
"")||"0",a=o[1]||"";return(t?"-":"")+r+(a?"."+a:"")}function kD(e,t,o){for(var r="",a=o?"0":"",n=0;n<=t-1;n++)r+=e[n]||a;return r}function bD(e,t){return Array(
t+1).join(e)}function TD(e){var t=e+"",o=t[0]==="-"?"-":"";o&&(t=t.substring(1));var r=t.split(/[eE]/g),a=r[0],n=r[1];if(n=Number(n),!n)return o+a;a=a.replace("\
.","");var i=1+n,l=a.length;return i<0?a="0."+bD("0",Math.abs(i))+a:i>=l?a=a+bD("0",i-l):a=(a.substring(0,i)||"0")+"."+a.substring(i),o+a}function yD(e,t,o){if([
"","-"].indexOf(e)!==-1)return e;var r=(e.indexOf(".")!==-1||o)&&t,a=AC(e),n=a.beforeDecimal,i=a.afterDecimal,l=a.hasNegation,s=parseFloat("0."+(i||"0")),c=i.length<=
t?"0."+i:s.toFixed(t),u=c.split("."),d=n;n&&Number(u[0])&&(d=n.split("").reverse().reduce(function(h,I,v){return h.length>v?(Number(h[0])+Number(I)).toString()+
h.substring(1,h.length):I+h},u[0]));var f=kD(u[1]||"",t,o),m=l?"-":"",p=r?".":"";return""+m+d+p+f}function xf(e,t){if(e.value=e.value,e!==null){if(e.createTextRange){
var o=e.createTextRange();return o.move("character",t),o.select(),!0}return e.selectionStart||e.selectionStart===0?(e.focus(),e.setSelectionRange(t,t),!0):(e.focus(),
!1)}}var RD=jq(function(e,t){for(var o=0,r=0,a=e.length,n=t.length;e[o]===t[o]&&o<a;)o++;for(;e[a-1-r]===t[n-1-r]&&n-r>o&&a-r>o;)r++;return{from:{start:o,end:a-
r},to:{start:o,end:n-r}}}),Xq=function(e,t){var o=Math.min(e.selectionStart,t);return{from:{start:o,end:e.selectionEnd},to:{start:o,end:t}}};function Qq(e,t,o){
return Math.min(Math.max(e,t),o)}function MC(e){return Math.max(e.selectionStart,e.selectionEnd)}function Wq(){return typeof navigator<"u"&&!(navigator.platform&&
/iPhone|iPod/.test(navigator.platform))}function Zq(e){return{from:{start:0,end:0},to:{start:0,end:e.length},lastValue:""}}function Jq(e){var t=e.currentValue,o=e.formattedValue,r=e.currentValueIndex,a=e.formattedValueIndex;return t[r]===o[a]}function ej(e,t,o,r,a,n,i){i===void 0&&(i=
Jq);var l=a.findIndex(function(b){return b}),s=e.slice(0,l);!t&&!o.startsWith(s)&&(t=s,o=s+o,r=r+s.length);for(var c=o.length,u=e.length,d={},f=new Array(c),m=0;m<
c;m++){f[m]=-1;for(var p=0,h=u;p<h;p++){var I=i({currentValue:o,lastValue:t,formattedValue:e,currentValueIndex:m,formattedValueIndex:p});if(I&&d[p]!==!0){f[m]=p,
d[p]=!0;break}}}for(var v=r;v<c&&(f[v]===-1||!n(o[v]));)v++;var g=v===c||f[v]===-1?u:f[v];for(v=r-1;v>0&&f[v]===-1;)v--;var x=v===-1||f[v]===-1?0:f[v]+1;return x>
g?g:r-x<g-r?x:g}function ID(e,t,o,r){var a=e.length;if(t=Qq(t,0,a),r==="left"){for(;t>=0&&!o[t];)t--;t===-1&&(t=o.indexOf(!0))}else{for(;t<=a&&!o[t];)t++;t>a&&(t=
o.lastIndexOf(!0))}return t===-1&&(t=a),t}function tj(e){for(var t=Array.from({length:e.length+1}).map(function(){return!0}),o=0,r=t.length;o<r;o++)t[o]=!!(Hh(e[o])||
Hh(e[o-1]));return t}function MD(e,t,o,r,a,n){n===void 0&&(n=zs);var i=vD(function(p,h){var I,v;return CD(p)?(v="",I=""):typeof p=="number"||h?(v=typeof p=="num\
ber"?TD(p):p,I=r(v)):(v=a(p,void 0),I=r(v)),{formattedValue:I,numAsString:v}}),l=(0,Ht.useState)(function(){return i(Ps(e)?t:e,o)}),s=l[0],c=l[1],u=vD(function(p,h){
p.formattedValue!==s.formattedValue&&c({formattedValue:p.formattedValue,numAsString:p.value}),n(p,h)}),d=e,f=o;Ps(e)&&(d=s.numAsString,f=!0);var m=i(d,f);return(0,Ht.useMemo)(
function(){c(m)},[m.formattedValue]),(0,Ht.useEffect)(function(){if(!Ps(t)&&Ps(e)&&s.formattedValue!==""){var p=parseFloat(s.numAsString);u({formattedValue:s.formattedValue,
value:s.numAsString,floatValue:isNaN(p)?void 0:p},{event:void 0,source:Du.props})}},[]),[s,u]}function oj(e){return e.replace(/[^0-9]/g,"")}function rj(e){return e}
function aj(e){var t=e.type;t===void 0&&(t="text");var o=e.displayType;o===void 0&&(o="input");var r=e.customInput,a=e.renderText,n=e.getInputRef,i=e.format;i===
void 0&&(i=rj);var l=e.removeFormatting;l===void 0&&(l=oj);var s=e.defaultValue,c=e.valueIsNumericString,u=e.onValueChange,d=e.isAllowed,f=e.onChange;f===void 0&&
(f=zs);var m=e.onKeyDown;m===void 0&&(m=zs);var p=e.onMouseUp;p===void 0&&(p=zs);var h=e.onFocus;h===void 0&&(h=zs);var I=e.onBlur;I===void 0&&(I=zs);var v=e.value,
g=e.getCaretBoundary;g===void 0&&(g=tj);var x=e.isValidInputCharacter;x===void 0&&(x=Hh);var b=e.isCharacterSame,w=SD(e,["type","displayType","customInput","ren\
derText","getInputRef","format","removeFormatting","defaultValue","valueIsNumericString","onValueChange","isAllowed","onChange","onKeyDown","onMouseUp","onFocus",
"onBlur","value","getCaretBoundary","isValidInputCharacter","isCharacterSame"]),_=MD(v,s,!!c,i,l,u),S=_[0],k=S.formattedValue,P=S.numAsString,z=_[1],H=(0,Ht.useRef)(),
F=(0,Ht.useRef)({formattedValue:k,numAsString:P}),V=function(J,Z){F.current={formattedValue:J.formattedValue,numAsString:J.value},z(J,Z)},A=(0,Ht.useState)(!1),
$=A[0],U=A[1],N=(0,Ht.useRef)(null),B=(0,Ht.useRef)({setCaretTimeout:null,focusTimeout:null});(0,Ht.useEffect)(function(){return U(!0),function(){clearTimeout(B.
current.setCaretTimeout),clearTimeout(B.current.focusTimeout)}},[]);var O=i,L=function(J,Z){var me=parseFloat(Z);return{formattedValue:J,value:Z,floatValue:isNaN(
me)?void 0:me}},q=function(J,Z,me){J.selectionStart===0&&J.selectionEnd===J.value.length||(xf(J,Z),B.current.setCaretTimeout=setTimeout(function(){J.value===me&&
J.selectionStart!==Z&&xf(J,Z)},0))},G=function(J,Z,me){return ID(J,Z,g(J),me)},W=function(J,Z,me){var Ce=g(Z),ee=ej(Z,k,J,me,Ce,x,b);return ee=ID(Z,ee,Ce),ee},ne=function(J){
var Z=J.formattedValue;Z===void 0&&(Z="");var me=J.input,Ce=J.source,ee=J.event,X=J.numAsString,Q;if(me){var je=J.inputValue||me.value,ye=MC(me);me.value=Z,Q=W(
je,Z,ye),Q!==void 0&&q(me,Q,Z)}Z!==k&&V(L(Z,X),{event:ee,source:Ce})};(0,Ht.useEffect)(function(){var J=F.current,Z=J.formattedValue,me=J.numAsString;(k!==Z||P!==
me)&&V(L(k,P),{event:void 0,source:Du.props})},[k,P]);var se=N.current?MC(N.current):void 0,be=typeof window<"u"?Ht.useLayoutEffect:Ht.useEffect;be(function(){var J=N.
current;if(k!==F.current.formattedValue&&J){var Z=W(F.current.formattedValue,k,se);J.value=k,q(J,Z,k)}},[k]);var xe=function(J,Z,me){var Ce=Z.target,ee=H.current?
Xq(H.current,Ce.selectionEnd):RD(k,J),X=Object.assign(Object.assign({},ee),{lastValue:k}),Q=l(J,X),je=O(Q);if(Q=l(je,void 0),d&&!d(L(je,Q))){var ye=Z.target,ge=MC(
ye),Pt=W(J,k,ge);return ye.value=k,q(ye,Pt,k),!1}return ne({formattedValue:je,numAsString:Q,inputValue:J,event:Z,source:me,input:Z.target}),!0},te=function(J,Z){
Z===void 0&&(Z=0);var me=J.selectionStart,Ce=J.selectionEnd;H.current={selectionStart:me,selectionEnd:Ce+Z}},_e=function(J){var Z=J.target,me=Z.value,Ce=xe(me,J,
Du.event);Ce&&f(J),H.current=void 0},Se=function(J){var Z=J.target,me=J.key,Ce=Z.selectionStart,ee=Z.selectionEnd,X=Z.value;X===void 0&&(X="");var Q;me==="Arrow\
Left"||me==="Backspace"?Q=Math.max(Ce-1,0):me==="ArrowRight"?Q=Math.min(Ce+1,X.length):me==="Delete"&&(Q=Ce);var je=0;me==="Delete"&&Ce===ee&&(je=1);var ye=me===
"ArrowLeft"||me==="ArrowRight";if(Q===void 0||Ce!==ee&&!ye){m(J),te(Z,je);return}var ge=Q;if(ye){var Pt=me==="ArrowLeft"?"left":"right";ge=G(X,Q,Pt),ge!==Q&&J.preventDefault()}else
me==="Delete"&&!x(X[Q])?ge=G(X,Q,"right"):me==="Backspace"&&!x(X[Q])&&(ge=G(X,Q,"left"));ge!==Q&&q(Z,ge,X),m(J),te(Z,je)},Ae=function(J){var Z=J.target,me=function(){
var Ce=Z.selectionStart,ee=Z.selectionEnd,X=Z.value;if(X===void 0&&(X=""),Ce===ee){var Q=G(X,Ce);Q!==Ce&&q(Z,Q,X)}};me(),requestAnimationFrame(function(){me()}),
p(J),te(Z)},De=function(J){J.persist&&J.persist();var Z=J.target,me=J.currentTarget;N.current=Z,B.current.focusTimeout=setTimeout(function(){var Ce=Z.selectionStart,
ee=Z.selectionEnd,X=Z.value;X===void 0&&(X="");var Q=G(X,Ce);Q!==Ce&&!(Ce===0&&ee===X.length)&&q(Z,Q,X),h(Object.assign(Object.assign({},J),{currentTarget:me}))},
0)},ze=function(J){N.current=null,clearTimeout(B.current.focusTimeout),clearTimeout(B.current.setCaretTimeout),I(J)},fe=$&&Wq()?"numeric":void 0,ue=Object.assign(
{inputMode:fe},w,{type:t,value:k,onChange:_e,onKeyDown:Se,onMouseUp:Ae,onFocus:De,onBlur:ze});if(o==="text")return a?Ht.default.createElement(Ht.default.Fragment,
null,a(k,w)||null):Ht.default.createElement("span",Object.assign({},w,{ref:n}),k);if(r){var Pe=r;return Ht.default.createElement(Pe,Object.assign({},ue,{ref:n}))}
return Ht.default.createElement("input",Object.assign({},ue,{ref:n}))}function wD(e,t){var o=t.decimalScale,r=t.fixedDecimalScale,a=t.prefix;a===void 0&&(a="");
var n=t.suffix;n===void 0&&(n="");var i=t.allowNegative,l=t.thousandsGroupStyle;if(l===void 0&&(l="thousand"),e===""||e==="-")return e;var s=Wb(t),c=s.thousandSeparator,
u=s.decimalSeparator,d=o!==0&&e.indexOf(".")!==-1||o&&r,f=AC(e,i),m=f.beforeDecimal,p=f.afterDecimal,h=f.addNegation;return o!==void 0&&(p=kD(p,o,!!r)),c&&(m=$q(
m,c,l)),a&&(m=a+m),n&&(p=p+n),h&&(m="-"+m),e=m+(d&&u||"")+p,e}function Wb(e){var t=e.decimalSeparator;t===void 0&&(t=".");var o=e.thousandSeparator,r=e.allowedDecimalSeparators;
return o===!0&&(o=","),r||(r=[t,"."]),{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r}}function nj(e,t){e===void 0&&(e="");var o=new RegExp("\
(-)"),r=new RegExp("(-)(.)*(-)"),a=o.test(e),n=r.test(e);return e=e.replace(/-/g,""),a&&!n&&t&&(e="-"+e),e}function ij(e,t){return new RegExp("(^-)|[0-9]|"+_D(e),
t?"g":void 0)}function lj(e,t,o){return e===""?!0:!t?.match(/\d/)&&!o?.match(/\d/)&&typeof e=="string"&&!isNaN(Number(e))}function sj(e,t,o){var r;t===void 0&&(t=
Zq(e));var a=o.allowNegative,n=o.prefix;n===void 0&&(n="");var i=o.suffix;i===void 0&&(i="");var l=o.decimalScale,s=t.from,c=t.to,u=c.start,d=c.end,f=Wb(o),m=f.
allowedDecimalSeparators,p=f.decimalSeparator,h=e[d]===p;if(Hh(e)&&(e===n||e===i)&&t.lastValue==="")return e;if(d-u===1&&m.indexOf(e[u])!==-1){var I=l===0?"":p;
e=e.substring(0,u)+I+e.substring(u+1,e.length)}var v=function(N,B,O){var L=!1,q=!1;n.startsWith("-")?L=!1:N.startsWith("--")?(L=!1,q=!0):i.startsWith("-")&&N.length===
i.length?L=!1:N[0]==="-"&&(L=!0);var G=L?1:0;return q&&(G=2),G&&(N=N.substring(G),B-=G,O-=G),{value:N,start:B,end:O,hasNegation:L}},g=v(e,u,d),x=g.hasNegation;r=
g,e=r.value,u=r.start,d=r.end;var b=v(t.lastValue,s.start,s.end),w=b.start,_=b.end,S=b.value,k=e.substring(u,d);e.length&&S.length&&(w>S.length-i.length||_<n.length)&&
!(k&&i.startsWith(k))&&(e=S);var P=0;e.startsWith(n)?P+=n.length:u<n.length&&(P=u),e=e.substring(P),d-=P;var z=e.length,H=e.length-i.length;e.endsWith(i)?z=H:(d>
H||d>e.length-i.length)&&(z=d),e=e.substring(0,z),e=nj(x?"-"+e:e,a),e=(e.match(ij(p,!0))||[]).join("");var F=e.indexOf(p);e=e.replace(new RegExp(_D(p),"g"),function(N,B){
return B===F?".":""});var V=AC(e,a),A=V.beforeDecimal,$=V.afterDecimal,U=V.addNegation;return c.end-c.start<s.end-s.start&&A===""&&h&&!parseFloat($)&&(e=U?"-":""),
e}function cj(e,t){var o=t.prefix;o===void 0&&(o="");var r=t.suffix;r===void 0&&(r="");var a=Array.from({length:e.length+1}).map(function(){return!0}),n=e[0]===
"-";a.fill(!1,0,Math.min(o.length+(n?1:0),e.length));var i=e.length;return a.fill(!1,i-r.length+1,i+1),a}function fj(e){var t=Wb(e),o=t.thousandSeparator,r=t.decimalSeparator,
a=e.prefix;a===void 0&&(a="");var n=e.allowNegative;if(n===void 0&&(n=!0),o===r)throw new Error(`
        Decimal separator can't be same as thousand separator.
        thousandSeparator: `+o+` (thousandSeparator = {true} is same as thousandSeparator = ",")
        decimalSeparator: `+r+` (default value for decimalSeparator is .)
     `);return a.startsWith("-")&&n&&(console.error(`
      Prefix can't start with '-' when allowNegative is true.
      prefix: `+a+`
      allowNegative: `+n+`
    `),n=!1),Object.assign(Object.assign({},e),{allowNegative:n})}function dj(e){e=fj(e);var t=e.decimalSeparator,o=e.allowedDecimalSeparators,r=e.thousandsGroupStyle,
a=e.suffix,n=e.allowNegative,i=e.allowLeadingZeros,l=e.onKeyDown;l===void 0&&(l=zs);var s=e.onBlur;s===void 0&&(s=zs);var c=e.thousandSeparator,u=e.decimalScale,
d=e.fixedDecimalScale,f=e.prefix;f===void 0&&(f="");var m=e.defaultValue,p=e.value,h=e.valueIsNumericString,I=e.onValueChange,v=SD(e,["decimalSeparator","allowe\
dDecimalSeparators","thousandsGroupStyle","suffix","allowNegative","allowLeadingZeros","onKeyDown","onBlur","thousandSeparator","decimalScale","fixedDecimalScal\
e","prefix","defaultValue","value","valueIsNumericString","onValueChange"]),g=Wb(e),x=g.decimalSeparator,b=g.allowedDecimalSeparators,w=function(O){return wD(O,
e)},_=function(O,L){return sj(O,L,e)},S=Ps(p)?m:p,k=h??lj(S,f,a);Ps(p)?Ps(m)||(k=k||typeof m=="number"):k=k||typeof p=="number";var P=function(O){return CD(O)?O:
(typeof O=="number"&&(O=TD(O)),k&&typeof u=="number"?yD(O,u,!!d):O)},z=MD(P(p),P(m),!!k,w,_,I),H=z[0],F=H.numAsString,V=H.formattedValue,A=z[1],$=function(O){var L=O.
target,q=O.key,G=L.selectionStart,W=L.selectionEnd,ne=L.value;if(ne===void 0&&(ne=""),(q==="Backspace"||q==="Delete")&&W<f.length&&ne!=="-"){O.preventDefault();
return}if(G!==W){l(O);return}q==="Backspace"&&ne[0]==="-"&&G===f.length+1&&n&&xf(L,1),u&&d&&(q==="Backspace"&&ne[G-1]===x?(xf(L,G-1),O.preventDefault()):q==="De\
lete"&&ne[G]===x&&O.preventDefault()),b?.includes(q)&&ne[G]===x&&xf(L,G+1);var se=c===!0?",":c;q==="Backspace"&&ne[G-1]===se&&xf(L,G-1),q==="Delete"&&ne[G]===se&&
xf(L,G+1),l(O)},U=function(O){var L=F;if(L.match(/\d/g)||(L=""),i||(L=Yq(L)),d&&u&&(L=yD(L,u,d)),L!==F){var q=wD(L,e);A({formattedValue:q,value:L,floatValue:parseFloat(
L)},{event:O,source:Du.event})}s(O)},N=function(O){return O===x?!0:Hh(O)},B=function(O){var L=O.currentValue,q=O.lastValue,G=O.formattedValue,W=O.currentValueIndex,
ne=O.formattedValueIndex,se=L[W],be=G[ne],xe=RD(q,L),te=xe.to,_e=function(Se){return _(Se).indexOf(".")+f.length};return p===0&&d&&u&&L[te.start]===x&&_e(L)<W&&
_e(G)>ne?!1:W>=te.start&&W<te.end&&b&&b.includes(se)&&be===x?!0:se===be};return Object.assign(Object.assign({},v),{value:V,valueIsNumericString:!1,isValidInputCharacter:N,
isCharacterSame:B,onValueChange:A,format:w,removeFormatting:_,getCaretBoundary:function(O){return cj(O,e)},onKeyDown:$,onBlur:U})}function AD(e){var t=dj(e);return Ht.default.
createElement(aj,Object.assign({},t))}function ED(e,t){return/\d/.test(e)||e===t}function DD(e,t,o,r){let a=0;for(let n=0;n<t&&n<e.length;n+=1)ED(e[n],r)&&(a+=1);if(a===0)return Math.min(t,o.length);
for(let n=0;n<o.length;n+=1)if(ED(o[n],r)&&(a-=1,a===0))return n+1;return o.length}function uj(e,t){let o=0;for(;t+o<e.length&&/\d/.test(e[t+o]);)o+=1;return o}function zD(e,{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r,thousandsGroupStyle:a}){
let n=new Set([...r,t].filter(m=>m.length===1)),i=e.split(""),l=i.reduce((m,p,h)=>(n.has(p)&&m.push(h),m),[]);if(l.length===0)return e;let s=l[l.length-1],c=i[s],
u=l.filter(m=>i[m]===c).length,d=a==="wan"?4:3,f=-1;return u===1&&(c===t?f=s:c===o?f=uj(e,s+1)===d?-1:s:f=s),i.map((m,p)=>p===f?t:n.has(m)&&m!==o?"":m).join("")}var EC=y(C(),1);function DC({direction:e,style:t,...o}){return(0,EC.jsx)("svg",{style:{width:"var(--ni-chevron-size)",height:"var(--ni-chevron-size)",transform:e===
"up"?"rotate(180deg)":void 0,...t},viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",...o,children:(0,EC.jsx)("path",{d:"M3.13523 6.15803C3.324\
1 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86\
477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"\
evenodd",clipRule:"evenodd"})})}var Zb={root:"m_e2f5cd4e",controls:"m_95e17d22",control:"m_80b4b171"};var vf=y(E(),1);var Os=y(C(),1);var mj=/^(0\.0*|-0(\.0*)?)$/,PD=/^-?0\d+(\.\d+)?\.?$/,pj=/\.\d*0$/,BD=/^-?\d+\.$/;function NC(e){return typeof e=="string"&&e!==""&&!Number.isNaN(Number(e))}function zC(e){
return typeof e=="bigint"}function PC(e){return typeof e=="number"?e<Number.MAX_SAFE_INTEGER:e===""||NC(e)&&Number(e)<Number.MAX_SAFE_INTEGER}function ND(e,t){return e===
""||e==="-"||!t&&e.startsWith("-")?!1:/^-?\d+$/.test(e)}function OC(e,t){return typeof e=="bigint"?!0:e===""||ND(e,t)}function Vh(e){if(!/^-?\d+$/.test(e))return null;
try{return BigInt(e)}catch{return null}}function Jb(e){if(typeof e=="bigint")return e;if(typeof e=="number"&&Number.isFinite(e)&&Number.isInteger(e))return BigInt(
e)}function ey(e,t,o){return t!==void 0&&e<t?t:o!==void 0&&e>o?o:e}function hj(e){return e.toString().replace(".","").length}function gj(e,t){return(typeof e=="\
number"?e<Number.MAX_SAFE_INTEGER:!Number.isNaN(Number(e)))&&!Number.isNaN(e)&&hj(t)<14&&t!==""}function xj(e,t,o){return e===void 0?!0:(t===void 0||e>=t)&&(o===
void 0||e<=o)}var BC={size:"sm",step:1,clampBehavior:"blur",allowDecimal:!0,allowNegative:!0,withKeyboardEvents:!0,allowLeadingZeros:!0,trimLeadingZeroesOnBlur:!0,
startValue:0,allowedDecimalSeparators:[".",","]},FD=(e,{size:t})=>({controls:{"--ni-chevron-size":ie(t,"ni-chevron-size")}});function OD(e,t){return t?`${e}.`:e}
function vj(e,t){let o=BD.test(e),r=t.trim?e.replace(/^0+(?=\d)/,""):e,a=parseFloat(r);if(Number.isNaN(a))return r;if(!t.clamp)return t.trim?OD(a,o):e;let n=a>Number.
MAX_SAFE_INTEGER&&t.max!==void 0?t.max:ds(a,t.min,t.max);return!t.trim&&n===a?e:OD(n,o)}function bj(e,t){if(e===""||e==="-")return e;let o=Vh(e);return o===null?
e:t.clampBehavior==="blur"?ey(o,t.min,t.max):o}var bf=On(e=>{let t=T(["Input","InputWrapper","NumberInput"],BC,e),{className:o,classNames:r,styles:a,unstyled:n,
vars:i,onChange:l,onValueChange:s,value:c,defaultValue:u,max:d,min:f,step:m,hideControls:p,rightSection:h,isAllowed:I,clampBehavior:v,onBlur:g,allowDecimal:x,decimalScale:b,
onKeyDown:w,onKeyDownCapture:_,handlersRef:S,startValue:k,disabled:P,rightSectionPointerEvents:z,allowNegative:H,readOnly:F,size:V,rightSectionWidth:A,stepHoldInterval:$,
stepHoldDelay:U,allowLeadingZeros:N,withKeyboardEvents:B,trimLeadingZeroesOnBlur:O,allowedDecimalSeparators:L,selectAllOnFocus:q,onMinReached:G,onMaxReached:W,onFocus:ne,
attributes:se,ref:be,...xe}=t,te=H??!0,_e=N??!0,Se=j({name:"NumberInput",classes:Zb,props:t,classNames:r,styles:a,unstyled:n,attributes:se,vars:i,varsResolver:FD}),
{resolvedClassNames:Ae,resolvedStyles:De}=tr({classNames:r,styles:a,props:t}),ze=(0,vf.useRef)(zC(c)||zC(u)?"bigint":"number");zC(c)?ze.current="bigint":typeof c==
"number"&&(ze.current="number");let fe=ze.current==="bigint",[ue,Pe]=Be({value:c,defaultValue:u,finalValue:"",onChange:l}),J=U!==void 0&&$!==void 0,Z=(0,vf.useRef)(
null),me=(0,vf.useRef)(null),Ce=(0,vf.useRef)(0),ee=typeof f=="number"?f:void 0,X=typeof d=="number"?d:void 0,Q=typeof m=="number"?m:BC.step,je=typeof k=="numbe\
r"?k:BC.startValue,ye=Jb(f),ge=Jb(d),Pt=Jb(m)??BigInt(1),lo=Jb(k)??BigInt(0),Te=oe=>!ND(oe,te)||_e&&PD.test(oe)?oe:Vh(oe)??oe,_t=oe=>{let ve=Number(oe);return Number.
isSafeInteger(ve)?ve:void 0},Sa=(oe,ve)=>{ve.source==="event"&&Pe(fe?Te(oe.value):gj(oe.floatValue,oe.value)&&!mj.test(oe.value)&&!(_e&&PD.test(oe.value))&&!pj.
test(oe.value)&&!BD.test(oe.value)?oe.floatValue:oe.value),s?.(oe,ve)},mo=oe=>{let ve=String(oe).match(/(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/);return ve?Math.max(0,
(ve[1]?ve[1].length:0)-(ve[2]?+ve[2]:0)):0},Jr=oe=>{Z.current&&typeof oe<"u"&&Z.current.setSelectionRange(oe,oe)},Ca=(0,vf.useRef)(Bc);Ca.current=()=>{if(fe){if(!OC(
ue,te))return;let Ot,to=ue;if(typeof to=="bigint"){let ko=to+Pt;ge!==void 0&&ko>ge&&W?.(),Ot=ge!==void 0&&ko>ge?ge:ko}else if(typeof to=="string"&&to!==""){let ko=Vh(
to);if(ko===null)return;let ka=ko+Pt;ge!==void 0&&ka>ge&&W?.(),Ot=ge!==void 0&&ka>ge?ge:ka}else Ot=ey(lo,ye,ge);let so=Ot.toString();Pe(Ot),s?.({floatValue:_t(Ot),
formattedValue:so,value:so},{source:"increment"}),setTimeout(()=>Jr(Z.current?.value.length),0);return}if(!PC(ue))return;let oe,ve=mo(ue),An=mo(Q),En=Math.max(ve,
An),Lo=10**En;if(!NC(ue)&&(typeof ue!="number"||Number.isNaN(ue)))oe=ds(je,ee,X);else if(X!==void 0){let Ot=(Math.round(Number(ue)*Lo)+Math.round(Q*Lo))/Lo;Ot>X&&
W?.(),oe=Ot<=X?Ot:X}else oe=(Math.round(Number(ue)*Lo)+Math.round(Q*Lo))/Lo;let ho=oe.toFixed(En);Pe(parseFloat(ho)),s?.({floatValue:parseFloat(ho),formattedValue:ho,
value:ho},{source:"increment"}),setTimeout(()=>Jr(Z.current?.value.length),0)};let oi=(0,vf.useRef)(Bc);oi.current=()=>{if(fe){if(!OC(ue,te))return;let to,so=ye!==
void 0?ye:te?void 0:BigInt(0),ko=ue;if(typeof ko=="bigint"){let ni=ko-Pt;so!==void 0&&ni<so&&G?.(),to=so!==void 0&&ni<so?so:ni}else if(typeof ko=="string"&&ko!==
""){let ni=Vh(ko);if(ni===null)return;let yr=ni-Pt;so!==void 0&&yr<so&&G?.(),to=so!==void 0&&yr<so?so:yr}else to=ey(lo,so,ge);let ka=to.toString();Pe(to),s?.({floatValue:_t(
to),formattedValue:ka,value:ka},{source:"decrement"}),setTimeout(()=>Jr(Z.current?.value.length),0);return}if(!PC(ue))return;let oe,ve=ee!==void 0?ee:te?Number.
MIN_SAFE_INTEGER:0,An=mo(ue),En=mo(Q),Lo=Math.max(An,En),ho=10**Lo;if(!NC(ue)&&typeof ue!="number"||Number.isNaN(ue))oe=ds(je,ve,X);else{let to=(Math.round(Number(
ue)*ho)-Math.round(Q*ho))/ho;ve!==void 0&&to<ve&&G?.(),oe=ve!==void 0&&to<ve?ve:to}let Ot=oe.toFixed(Lo);Pe(parseFloat(Ot)),s?.({floatValue:parseFloat(Ot),formattedValue:Ot,
value:Ot},{source:"decrement"}),setTimeout(()=>Jr(Z.current?.value.length),0)};let ri=oe=>{let ve=oe.clipboardData.getData("text"),An=xe.decimalSeparator||".",En=xe.
thousandSeparator===!0?",":xe.thousandSeparator===!1?void 0:xe.thousandSeparator,Lo=zD(ve,{decimalSeparator:An,thousandSeparator:En,allowedDecimalSeparators:L||
[".",","],thousandsGroupStyle:xe.thousandsGroupStyle});if(Lo!==ve){oe.preventDefault();let ho=Z.current;if(ho){let Ot=ho.selectionStart??0,to=ho.selectionEnd??0,
so=ho.value,ko=so.substring(0,Ot)+Lo+so.substring(to);Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype,"value")?.set?.call(ho,ko),ho.dispatchEvent(
new Event("change",{bubbles:!0}));let ka=Ot+Lo.length;setTimeout(()=>Jr(DD(ko,ka,ho.value,An)),0)}}xe.onPaste?.(oe)},po=oe=>{w?.(oe),!(F||!B)&&(oe.key==="ArrowU\
p"&&(oe.preventDefault(),Ca.current?.()),oe.key==="ArrowDown"&&(oe.preventDefault(),oi.current?.()))},Pr=oe=>{if(_?.(oe),oe.key==="Backspace"){let ve=Z.current;
ve&&ve.selectionStart===0&&ve.selectionStart===ve.selectionEnd&&(oe.preventDefault(),window.setTimeout(()=>Jr(0),0))}},il=oe=>{q&&window.setTimeout(()=>Z.current?.
select(),0),ne?.(oe)},_a=oe=>{let ve=ue;fe?(v==="blur"&&typeof ve=="bigint"&&(ve=ey(ve,ye,ge)),O&&typeof ve=="string"&&(ve=bj(ve,{min:ye,max:ge,clampBehavior:v}))):
typeof ve=="number"?v==="blur"&&(ve=ds(ve,ee,X)):typeof ve=="string"&&(ve=vj(ve,{min:ee,max:X,trim:!!O&&mo(ve)<15,clamp:v==="blur"})),ue!==ve&&Pe(ve),g?.(oe)};Fc(
S,{increment:Ca.current,decrement:oi.current});let ll=oe=>{oe?Ca.current?.():oi.current?.(),Ce.current+=1},ls=oe=>{if(ll(oe),J){let ve=typeof $=="number"?$:$(Ce.
current);me.current=window.setTimeout(()=>ls(oe),ve)}},eo=(oe,ve)=>{oe.preventDefault(),Z.current?.focus(),ll(ve),J&&(me.current=window.setTimeout(()=>ls(ve),U))},
it=()=>{me.current&&window.clearTimeout(me.current),me.current=null,Ce.current=0},ai=(0,Os.jsxs)("div",{...Se("controls"),children:[(0,Os.jsx)(et,{...Se("contro\
l"),tabIndex:-1,"aria-hidden":!0,disabled:P||typeof ue=="number"&&X!==void 0&&ue>=X||typeof ue=="bigint"&&ge!==void 0&&ue>=ge,mod:{direction:"up"},onMouseDown:oe=>oe.
preventDefault(),onPointerDown:oe=>{eo(oe,!0)},onPointerUp:it,onPointerLeave:it,children:(0,Os.jsx)(DC,{direction:"up"})}),(0,Os.jsx)(et,{...Se("control"),tabIndex:-1,
"aria-hidden":!0,disabled:P||typeof ue=="number"&&ee!==void 0&&ue<=ee||typeof ue=="bigint"&&ye!==void 0&&ue<=ye,mod:{direction:"down"},onMouseDown:oe=>oe.preventDefault(),
onPointerDown:oe=>{eo(oe,!1)},onPointerUp:it,onPointerLeave:it,children:(0,Os.jsx)(DC,{direction:"down"})})]});return(0,Os.jsx)(xo,{component:AD,allowNegative:H,
className:Ne(Zb.root,o),size:V,...xe,inputMode:fe?"numeric":"decimal",readOnly:F,disabled:P,value:typeof ue=="bigint"?ue.toString():ue,getInputRef:we(be,Z),onValueChange:Sa,
rightSection:p||F||!(fe?OC(ue,te):PC(ue))?h:h||ai,classNames:Ae,styles:De,unstyled:n,__staticSelector:"NumberInput",decimalScale:fe?0:x?b:0,onPaste:ri,onFocus:il,
onKeyDown:po,onKeyDownCapture:Pr,rightSectionPointerEvents:z??(P?"none":void 0),rightSectionWidth:A??`var(--ni-right-section-width-${V||"sm"})`,allowLeadingZeros:N,
allowedDecimalSeparators:L,onBlur:_a,attributes:se,isAllowed:oe=>{if(!(!I||I(oe)))return!1;if(v!=="strict")return!0;if(!fe)return xj(oe.floatValue,ee,X);if(oe.value===
""||oe.value==="-")return!0;let ve=Vh(oe.value);return ve===null?!0:(ye===void 0||ve>=ye)&&(ge===void 0||ve<=ge)}})});bf.classes={...xo.classes,...Zb};bf.varsResolver=
FD;bf.displayName="@mantine/core/NumberInput";var[LD,fn]=kt("Pagination.Root component was not found in tree");var Gn={root:"m_4addd315",control:"m_326d024a",dots:"m_4ad7767d",items:"m_105fdbed",label:"m_10817321"};var HD=y(C(),1),yj={withPadding:!0},Bs=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,active:i,disabled:l,withPadding:s,mod:c,...u}=T("PaginationCon\
trol",yj,e),d=fn(),f=l||d.disabled;return(0,HD.jsx)(et,{disabled:f,mod:[{active:i,disabled:f,"with-padding":s},c],...d.getStyles("control",{className:o,style:r,
classNames:t,styles:a,active:!f}),...u})});Bs.classes=Gn;Bs.displayName="@mantine/core/PaginationControl";var Ns=y(C(),1);function Uh({style:e,children:t,path:o,...r}){return(0,Ns.jsx)("svg",{viewBox:"0 0 16 16",xmlns:"http://www.w3.org/2000/svg",style:{width:"calc(\
var(--pagination-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)",...e},...r,children:(0,Ns.jsx)("path",{d:o,fill:"currentColor"})})}var VD=e=>(0,Ns.jsx)(
Uh,{...e,path:"M8.781 8l-3.3-3.3.943-.943L10.667 8l-4.243 4.243-.943-.943 3.3-3.3z"}),UD=e=>(0,Ns.jsx)(Uh,{...e,path:"M7.219 8l3.3 3.3-.943.943L5.333 8l4.243-4.\
243.943.943-3.3 3.3z"}),qD=e=>(0,Ns.jsx)(Uh,{...e,path:"M6.85355 3.85355C7.04882 3.65829 7.04882 3.34171 6.85355 3.14645C6.65829 2.95118 6.34171 2.95118 6.14645\
 3.14645L2.14645 7.14645C1.95118 7.34171 1.95118 7.65829 2.14645 7.85355L6.14645 11.8536C6.34171 12.0488 6.65829 12.0488 6.85355 11.8536C7.04882 11.6583 7.04882\
 11.3417 6.85355 11.1464L3.20711 7.5L6.85355 3.85355ZM12.8536 3.85355C13.0488 3.65829 13.0488 3.34171 12.8536 3.14645C12.6583 2.95118 12.3417 2.95118 12.1464 3.\
14645L8.14645 7.14645C7.95118 7.34171 7.95118 7.65829 8.14645 7.85355L12.1464 11.8536C12.3417 12.0488 12.6583 12.0488 12.8536 11.8536C13.0488 11.6583 13.0488 11\
.3417 12.8536 11.1464L9.20711 7.5L12.8536 3.85355Z"}),jD=e=>(0,Ns.jsx)(Uh,{...e,path:"M2.14645 11.1464C1.95118 11.3417 1.95118 11.6583 2.14645 11.8536C2.34171 1\
2.0488 2.65829 12.0488 2.85355 11.8536L6.85355 7.85355C7.04882 7.65829 7.04882 7.34171 6.85355 7.14645L2.85355 3.14645C2.65829 2.95118 2.34171 2.95118 2.14645 3\
.14645C1.95118 3.34171 1.95118 3.65829 2.14645 3.85355L5.79289 7.5L2.14645 11.1464ZM8.14645 11.1464C7.95118 11.3417 7.95118 11.6583 8.14645 11.8536C8.34171 12.0\
488 8.65829 12.0488 8.85355 11.8536L12.8536 7.85355C13.0488 7.65829 13.0488 7.34171 12.8536 7.14645L8.85355 3.14645C8.65829 2.95118 8.34171 2.95118 8.14645 3.14\
645C7.95118 3.34171 7.95118 3.65829 8.14645 3.85355L11.7929 7.5L8.14645 11.1464Z"}),GD=e=>(0,Ns.jsx)(Uh,{...e,path:"M2 8c0-.733.6-1.333 1.333-1.333.734 0 1.334.\
6 1.334 1.333s-.6 1.333-1.334 1.333C2.6 9.333 2 8.733 2 8zm9.333 0c0-.733.6-1.333 1.334-1.333C13.4 6.667 14 7.267 14 8s-.6 1.333-1.333 1.333c-.734 0-1.334-.6-1.\
334-1.333zM6.667 8c0-.733.6-1.333 1.333-1.333s1.333.6 1.333 1.333S8.733 9.333 8 9.333 6.667 8.733 6.667 8z"});var FC=y(C(),1),Ij={icon:GD},zu=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,icon:i,...l}=T("PaginationDots",Ij,e),s=fn();return(0,FC.jsx)(M,{...s.
getStyles("dots",{className:o,style:r,styles:a,classNames:t}),...l,children:(0,FC.jsx)(i,{style:{width:"calc(var(--pagination-control-size) / 1.8)",height:"calc\
(var(--pagination-control-size) / 1.8)"}})})});zu.classes=Gn;zu.displayName="@mantine/core/PaginationDots";var LC=y(C(),1);function ty({icon:e,name:t,action:o,type:r}){let a={icon:e},n=i=>{let{icon:l,...s}=T(t,a,i),c=fn(),u=r==="next"?c.active===c.total:c.active===1;
return(0,LC.jsx)(Bs,{disabled:c.disabled||u,onClick:c[o],withPadding:!1,...s,children:(0,LC.jsx)(l,{className:"mantine-rotate-rtl",style:{width:"calc(var(--pagi\
nation-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)"}})})};return n.displayName=`@mantine/core/${t}`,nv(n)}var HC=ty({icon:VD,name:"\
PaginationNext",action:"onNext",type:"next"}),VC=ty({icon:UD,name:"PaginationPrevious",action:"onPrevious",type:"previous"}),UC=ty({icon:qD,name:"PaginationFirs\
t",action:"onFirst",type:"previous"}),qC=ty({icon:jD,name:"PaginationLast",action:"onLast",type:"next"});var Pu=y(C(),1);function qh({dotsIcon:e}){let t=fn(),o=t.range.map((r,a)=>r==="dots"?(0,Pu.jsx)(zu,{icon:e},a):(0,Pu.jsx)(Bs,{active:r===t.active,"aria-current":r===
t.active?"page":void 0,onClick:()=>t.onChange(r),disabled:t.disabled,...t.getItemProps?.(r),children:t.getItemProps?.(r)?.children??r},a));return(0,Pu.jsx)(Pu.Fragment,
{children:o})}qh.displayName="@mantine/core/PaginationItems";var KD=y(C(),1),wj={formatLabel:({page:e,totalPages:t})=>`Page ${e} of ${t}`},jh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,formatLabel:i,...l}=T(
"PaginationLabel",wj,e),s=fn();return(0,KD.jsx)(M,{...s.getStyles("label",{className:o,style:r,styles:a,classNames:t}),...l,children:i({page:s.active,totalPages:s.
total})})});jh.classes=Gn;jh.displayName="@mantine/core/PaginationLabel";var jC=y(C(),1),Sj={siblings:1,boundaries:1},$D=(e,{size:t,radius:o,color:r,autoContrast:a})=>({root:{"--pagination-control-radius":o===void 0?void 0:Ie(o),"--p\
agination-control-size":ie(t,"pagination-control-size"),"--pagination-control-fz":lt(t),"--pagination-active-bg":r?Fe(r,e):void 0,"--pagination-active-color":Ja(
a,e)?ea({color:r,theme:e,autoContrast:a}):void 0}}),Ou=R(e=>{let t=T("PaginationRoot",Sj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,total:s,
value:c,defaultValue:u,onChange:d,disabled:f,siblings:m,boundaries:p,color:h,radius:I,onNextPage:v,onPreviousPage:g,onFirstPage:x,onLastPage:b,getItemProps:w,autoContrast:_,
startValue:S,layout:k,mod:P,attributes:z,...H}=t,F=j({name:"Pagination",classes:Gn,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:z,vars:l,
varsResolver:$D}),{range:V,setPage:A,next:$,previous:U,active:N,first:B,last:O}=Aw({page:c,initialPage:u,onChange:d,total:s,siblings:m,boundaries:p,startValue:S});
return(0,jC.jsx)(LD,{value:{total:s,range:V,active:N,disabled:f,layout:k,getItemProps:w,onChange:A,onNext:Ke(v,$),onPrevious:Ke(g,U),onFirst:Ke(x,B),onLast:Ke(b,
O),getStyles:F},children:(0,jC.jsx)(M,{...F("root"),mod:[{layout:k},P],...H})})});Ou.classes=Gn;Ou.varsResolver=$D;Ou.displayName="@mantine/core/PaginationRoot";var _r=y(C(),1),Cj={withControls:!0,withPages:!0,siblings:1,boundaries:1,gap:8};function _j({children:e}){let t=fn();return(0,_r.jsx)(M,{...t.getStyles("items"),
children:e})}var la=R(e=>{let{withEdges:t,withControls:o,getControlProps:r,nextIcon:a,previousIcon:n,lastIcon:i,firstIcon:l,dotsIcon:s,total:c,gap:u,hideWithOnePage:d,
withPages:f,layout:m,formatLabel:p,...h}=T("Pagination",Cj,e);if(c<=0||d&&c===1)return null;let I=f?m==="responsive"?(0,_r.jsxs)(_r.Fragment,{children:[(0,_r.jsx)(
_j,{children:(0,_r.jsx)(qh,{dotsIcon:s})}),(0,_r.jsx)(jh,{formatLabel:p})]}):(0,_r.jsx)(qh,{dotsIcon:s}):null;return(0,_r.jsx)(Ou,{total:c,layout:m,...h,children:(0,_r.jsxs)(
ae,{gap:u,children:[t&&(0,_r.jsx)(UC,{icon:l,...r?.("first")}),o&&(0,_r.jsx)(VC,{icon:n,...r?.("previous")}),I,o&&(0,_r.jsx)(HC,{icon:a,...r?.("next")}),t&&(0,_r.jsx)(
qC,{icon:i,...r?.("last")})]})})});la.classes=Gn;la.displayName="@mantine/core/Pagination";la.Root=Ou;la.Control=Bs;la.Dots=zu;la.First=UC;la.Last=qC;la.Next=HC;
la.Previous=VC;la.Items=qh;la.Label=jh;var sa=y(C(),1);function YD({reveal:e}){return(0,sa.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:"0 0 256 256",style:{width:"var(--psi-icon-size)",height:"\
var(--psi-icon-size)"},children:e?(0,sa.jsxs)(sa.Fragment,{children:[(0,sa.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,sa.jsx)("path",{fill:"none",stroke:"\
currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.\
53"}),(0,sa.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M208.61 169.1C230.41 149.58 240 128 \
240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6"})]}):(0,sa.jsxs)(sa.Fragment,{children:[
(0,sa.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,sa.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"\
16",d:"M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z"}),(0,sa.jsx)("circle",{cx:"128",cy:"128",r:"40",fill:"none",stroke:"currentColor",strokeLinecap:"\
round",strokeLinejoin:"round",strokeWidth:"16"})]})})}var oy={root:"m_f61ca620",input:"m_ccf8da4c",innerInput:"m_f2d85dd2",visibilityToggle:"m_b1072d44"};var XD=y(E(),1);var yf=y(C(),1),kj={visibilityToggleIcon:YD,visibilityToggleFocusable:!1,size:"sm"},QD=(e,{size:t})=>({root:{"--psi-icon-size":ie(t,"psi-icon-size"),"--psi-butt\
on-size":ie(t,"psi-button-size")}});function Tj(e){let t=(0,XD.use)(qo);return(0,yf.jsx)("input",{...e,"aria-describedby":t?.describedBy})}var kr=R(e=>{let t=T(
["Input","InputWrapper","PasswordInput"],kj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,required:s,error:c,success:u,leftSection:d,disabled:f,
id:m,variant:p,inputContainer:h,description:I,label:v,size:g,errorProps:x,successProps:b,descriptionProps:w,labelProps:_,withAsterisk:S,inputWrapperOrder:k,wrapperProps:P,
radius:z,rightSection:H,rightSectionWidth:F,rightSectionPointerEvents:V,leftSectionWidth:A,visible:$,defaultVisible:U,onVisibilityChange:N,visibilityToggleIcon:B,
visibilityToggleButtonProps:O,visibilityToggleFocusable:L,rightSectionProps:q,leftSectionProps:G,leftSectionPointerEvents:W,withErrorStyles:ne,withSuccessStyles:se,
mod:be,attributes:xe,dir:te,..._e}=t,Se=Oe(m),[Ae,De]=Be({value:$,defaultValue:U,finalValue:!1,onChange:N}),ze=()=>De(!Ae),fe=j({name:"PasswordInput",classes:oy,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:xe,vars:l,varsResolver:QD}),{resolvedClassNames:ue,resolvedStyles:Pe}=tr({classNames:o,styles:n,
props:t}),{styleProps:J,rest:Z}=zo(_e),me=x?.id||`${Se}-error`,Ce=b?.id||`${Se}-success`,ee=w?.id||`${Se}-description`,X=(0,yf.jsx)(Oo,{...fe("visibilityToggle"),
disabled:f,radius:z,"aria-pressed":Ae,tabIndex:L?0:-1,"aria-label":"Toggle password visibility",...O,variant:O?.variant??"subtle",color:"gray",unstyled:i,onTouchEnd:Q=>{
Q.preventDefault(),O?.onTouchEnd?.(Q),ze()},onMouseDown:Q=>{Q.preventDefault(),O?.onMouseDown?.(Q),ze()},onKeyDown:Q=>{O?.onKeyDown?.(Q),(Q.key===" "||Q.key==="\
Enter")&&(Q.preventDefault(),ze())},children:(0,yf.jsx)(B,{reveal:Ae})});return(0,yf.jsx)(Ve.Wrapper,{required:s,id:Se,label:v,error:c,success:u,description:I,size:g,
classNames:ue,styles:Pe,__staticSelector:"PasswordInput",__stylesApiProps:t,unstyled:i,withAsterisk:S,inputWrapperOrder:k,inputContainer:h,variant:p,labelProps:{
..._,htmlFor:Se},descriptionProps:{...w,id:ee},errorProps:{...x,id:me},successProps:{...b,id:Ce},mod:be,attributes:xe,...fe("root"),...J,...P,children:(0,yf.jsx)(
Ve,{component:"div",dir:te,error:c,success:u,leftSection:d,size:g,classNames:{...ue,input:Ne(oy.input,ue?.input)},styles:Pe,radius:z,disabled:f,__staticSelector:"\
PasswordInput",__stylesApiProps:t,rightSectionWidth:F,rightSection:H??X,variant:p,unstyled:i,leftSectionWidth:A,rightSectionPointerEvents:V||"all",rightSectionProps:q,
leftSectionProps:G,leftSectionPointerEvents:W,withAria:!1,withErrorStyles:ne,withSuccessStyles:se,attributes:xe,children:(0,yf.jsx)(Tj,{required:s,"data-invalid":!!c||
void 0,"data-with-left-section":!!d||void 0,...fe("innerInput"),disabled:f,id:Se,dir:te,...Z,autoComplete:Z.autoComplete||"off",type:Ae?"text":"password"})})})});
kr.classes={...xo.classes,...oy};kr.varsResolver=QD;kr.displayName="@mantine/core/PasswordInput";var WD=y(E(),1);var ry=y(C(),1),Gh=(0,WD.createContext)(null),ay=On((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,name:l,readOnly:s,disabled:c,...u}=T(
"RadioGroup",null,e),d=Oe(l),[f,m]=Be({value:t,defaultValue:o,finalValue:"",onChange:r});return(0,ry.jsx)(Gh,{value:{value:f,onChange:h=>!s&&m(typeof h=="string"?
h:h.currentTarget.value),size:a,name:d,disabled:c},children:(0,ry.jsx)(Ve.Wrapper,{size:a,...n,...u,labelElement:"div",__staticSelector:"RadioGroup",children:(0,ry.jsx)(
du,{role:"radiogroup",children:i})})})}));ay.classes=Ve.Wrapper.classes;ay.displayName="@mantine/core/RadioGroup";var GC={card:"m_9dc8ae12"};var ny=y(E(),1),KC=y(C(),1),$C=(0,ny.createContext)(null),Rj={withBorder:!0},ZD=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),Kh=R(e=>{let t=T("RadioCard",Rj,
e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,checked:s,mod:c,withBorder:u,value:d,onClick:f,name:m,onKeyDown:p,attributes:h,...I}=t,v=j({name:"\
RadioCard",classes:GC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,vars:l,varsResolver:ZD,rootSelector:"card"}),{dir:g}=Nt(),x=(0,ny.use)(
Gh),b=typeof s=="boolean"?s:x?.value===d||!1,w=m||x?.name,_=S=>{if(p?.(S),!!w&&["ArrowDown","ArrowUp","ArrowLeft","ArrowRight"].includes(S.nativeEvent.code)){S.
preventDefault();let k=Array.from(document.querySelectorAll(`[role="radio"][name="${w}"]`)),P=k.findIndex(F=>F===S.target),z=P+1>=k.length?0:P+1,H=P-1<0?k.length-
1:P-1;S.nativeEvent.code==="ArrowDown"&&(k[z].focus(),k[z].click()),S.nativeEvent.code==="ArrowUp"&&(k[H].focus(),k[H].click()),S.nativeEvent.code==="ArrowLeft"&&
(k[g==="ltr"?H:z].focus(),k[g==="ltr"?H:z].click()),S.nativeEvent.code==="ArrowRight"&&(k[g==="ltr"?z:H].focus(),k[g==="ltr"?z:H].click())}};return(0,KC.jsx)($C,
{value:{checked:b},children:(0,KC.jsx)(et,{mod:[{"with-border":u,checked:b},c],...v("card"),...I,role:"radio","aria-checked":b,name:w,onClick:S=>{f?.(S),x?.onChange(
d||"")},onKeyDown:_})})});Kh.displayName="@mantine/core/RadioCard";Kh.classes=GC;Kh.varsResolver=ZD;var YC={indicator:"m_717d7ff6",icon:"m_3e4da632","indicator--light":"m_7eec72c0","indicator--outline":"m_2980836c"};var JD=y(E(),1),XC=y(C(),1),Mj={icon:_u},ez=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:o||e.primaryColor,theme:e}),s=l.
isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:"\
light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{indicator:{"--radio-size":ie(r,"radio-size"),"--radio-radius":t===void 0?void 0:Ie(t),
"--radio-color":u,"--radio-bg":c?.background,"--radio-icon-size":typeof r=="number"?`calc(${ie(r,"radio-size")} * 0.4)`:ie(r,"radio-icon-size"),"--radio-icon-co\
lor":a?Fe(a,e):c?c.color:Ja(i,e)?ea({color:o,theme:e,autoContrast:i}):void 0}}},$h=R(e=>{let t=T("RadioIndicator",Mj,e),{classNames:o,className:r,style:a,styles:n,
unstyled:i,vars:l,icon:s,radius:c,color:u,iconColor:d,autoContrast:f,checked:m,mod:p,variant:h,disabled:I,attributes:v,...g}=t,x=j({name:"RadioIndicator",classes:YC,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:v,vars:l,varsResolver:ez,rootSelector:"indicator"}),b=(0,JD.use)($C),w=typeof m=="boolea\
n"?m:b?.checked||!1;return(0,XC.jsx)(M,{...x("indicator",{variant:h}),variant:h,mod:[{checked:w,disabled:I},p],...g,children:(0,XC.jsx)(s,{...x("icon")})})});$h.
displayName="@mantine/core/RadioIndicator";$h.classes=YC;$h.varsResolver=ez;var QC={root:"m_f3f1af94",inner:"m_89c4f5e4",icon:"m_f3ed6b2b",radio:"m_8a3dbb89","radio--light":"m_99d09bcd","radio--outline":"m_1bfe9d39"};var tz=y(E(),1);var Bu=y(C(),1),Aj={labelPosition:"right",withErrorStyles:!0},oz=(e,{size:t,radius:o,color:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:r||e.primaryColor,
theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:r||e.primaryColor,theme:e,
variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(r,e);return{root:{"--radio-size":ie(t,"radio-size"),"--radio-radius":o===void 0?void 0:Ie(
o),"--radio-color":u,"--radio-bg":c?.background,"--radio-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?ea({color:r,theme:e,autoContrast:i}):void 0,"--radio-icon-size":ie(
t,"radio-icon-size")}}},Mi=R(e=>{let t=T("Radio",Aj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,id:s,size:c,label:u,labelPosition:d,description:f,
error:m,radius:p,color:h,variant:I,disabled:v,wrapperProps:g,icon:x=_u,rootRef:b,iconColor:w,onChange:_,mod:S,attributes:k,withErrorStyles:P,checked:z,readOnly:H,
onClick:F,...V}=t,A=j({name:"Radio",classes:QC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k,vars:l,varsResolver:oz}),$=(0,tz.use)(Gh),
U=$?.size??c,N=t.size?c:U,{styleProps:B,rest:O}=zo(V),L=Oe(s),q=[f?`${L}-description`:void 0,m&&typeof m!="boolean"?`${L}-error`:void 0,O["aria-describedby"]].filter(
Boolean).join(" ")||void 0,G=$?$.value===O.value:void 0,W={checked:G??z,name:O.name??$?.name,onChange:ne=>{H||($?.onChange(ne),_?.(ne))},disabled:$?.disabled??v};
return(0,Bu.jsx)(df,{...A("root"),__staticSelector:"Radio",__stylesApiProps:t,id:L,size:N,labelPosition:d,label:u,description:f,error:m,disabled:W.disabled,classNames:o,
styles:n,unstyled:i,"data-checked":(G??z)||void 0,variant:I,ref:b,mod:S,attributes:k,...B,...g,children:(0,Bu.jsxs)(M,{...A("inner"),mod:{"label-position":d},children:[
(0,Bu.jsx)(M,{...A("radio",{focusable:!0,variant:I}),...O,...W,component:"input",mod:{error:!!m,"with-error-styles":P},id:L,type:"radio",readOnly:H,"aria-descri\
bedby":q,onClick:ne=>{H&&W.checked===void 0&&ne.preventDefault(),F?.(ne)}}),(0,Bu.jsx)(x,{...A("icon"),"aria-hidden":!0})]})})});Mi.classes=QC;Mi.varsResolver=oz;
Mi.displayName="@mantine/core/Radio";Mi.Group=ay;Mi.Card=Kh;Mi.Indicator=$h;var Fs=y(E(),1);function rz({offset:e,position:t,defaultOpened:o}){let[r,a]=(0,Fs.useState)(o),n=(0,Fs.useRef)(null),{x:i,y:l,elements:s,refs:c,update:u,placement:d}=_s({placement:t,
middleware:[Zc({crossAxis:!0,padding:5,rootBoundary:"document"})]}),f=d.includes("right")?e:t.includes("left")?e*-1:0,m=d.includes("bottom")?e:t.includes("top")?
e*-1:0,p=(0,Fs.useCallback)(({clientX:h,clientY:I})=>{!Number.isFinite(h)||!Number.isFinite(I)||c.setPositionReference({getBoundingClientRect(){return{width:0,height:0,
x:h,y:I,left:h+f,top:I+m,right:h,bottom:I}}})},[s.reference]);return(0,Fs.useEffect)(()=>{if(c.floating.current){let h=n.current;h.addEventListener("mousemove",
p);let I=Br(c.floating.current);return I.forEach(v=>{v.addEventListener("scroll",u)}),()=>{h.removeEventListener("mousemove",p),I.forEach(v=>{v.removeEventListener(
"scroll",u)})}}},[s.reference,c.floating.current,u,p,r]),{handleMouseMove:p,x:i,y:l,opened:r,setOpened:a,boundaryRef:n,floating:c.setFloating}}var Nu={tooltip:"m_1b3c8819",arrow:"m_f898399f"};var az=y(E(),1);var If=y(C(),1),Ej={refProp:"ref",withinPortal:!0,offset:10,position:"right",zIndex:nt("popover")},nz=(e,{radius:t,color:o})=>({tooltip:{"--tooltip-radius":t===
void 0?void 0:Ie(t),"--tooltip-bg":o?Fe(o,e):void 0,"--tooltip-color":o?"var(--mantine-color-white)":void 0}}),Yh=R(e=>{let t=T("TooltipFloating",Ej,e),{children:o,
refProp:r,withinPortal:a,style:n,className:i,classNames:l,styles:s,unstyled:c,radius:u,color:d,label:f,offset:m,position:p,multiline:h,zIndex:I,disabled:v,defaultOpened:g,
variant:x,vars:b,portalProps:w,attributes:_,ref:S,...k}=t,P=$e(),z=j({name:"TooltipFloating",props:t,classes:Nu,className:i,style:n,classNames:l,styles:s,unstyled:c,
attributes:_,rootSelector:"tooltip",vars:b,varsResolver:nz}),{handleMouseMove:H,x:F,y:V,opened:A,boundaryRef:$,floating:U,setOpened:N}=rz({offset:m,position:p,defaultOpened:g}),
B=Ho(o);if(!B)throw new Error("[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, num\
bers and other primitive values are not supported");let O=we($,vs(B),S),L=B.props,q=W=>{L.onMouseEnter?.(W),H(W),N(!0)},G=W=>{L.onMouseLeave?.(W),N(!1)};return(0,If.jsxs)(
If.Fragment,{children:[(0,If.jsx)(Nr,{...w,withinPortal:a,children:(0,If.jsx)(M,{...k,...z("tooltip",{style:{...di(n,P),zIndex:I,display:!v&&A?"block":"none",top:Number.
isFinite(V)?Math.round(V):"",left:Number.isFinite(F)?Math.round(F):""}}),variant:x,ref:U,mod:{multiline:h},children:f})}),(0,az.cloneElement)(B,{...L,[r]:O,onMouseEnter:q,
onMouseLeave:G})]})});Yh.classes=Nu;Yh.varsResolver=nz;Yh.displayName="@mantine/core/TooltipFloating";var iz=y(E(),1),WC=y(C(),1);var ZC=(0,iz.createContext)({withinGroup:!1}),Dj={openDelay:0,closeDelay:0};function iy(e){let{openDelay:t,closeDelay:o,children:r}=T("TooltipGroup",Dj,e);return(0,WC.jsx)(
ZC,{value:{withinGroup:!0},children:(0,WC.jsx)(f4,{delay:{open:t,close:o},children:r})})}iy.displayName="@mantine/core/TooltipGroup";iy.extend=e=>e;var Ai=y(E(),1);function zj(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function Pj(e){let t=zj(
e.middlewares),o=[Gd(e.offset),Vp()];return t.shift&&o.push(Zc(typeof t.shift=="boolean"?{padding:8}:{padding:8,...t.shift})),t.flip&&o.push(typeof t.flip=="boo\
lean"?Kd():Kd(t.flip)),o.push(Up({element:e.arrowRef,padding:e.arrowOffset})),t.inline?o.push(typeof t.inline=="boolean"?Cs():Cs(t.inline)):e.inline&&o.push(Cs()),
o}function lz(e){let[t,o]=(0,Ai.useState)(e.defaultOpened),r=typeof e.opened=="boolean",a=!e.disabled&&(r?e.opened:t);(0,Ai.useEffect)(()=>{e.disabled&&o(!1)},[
e.disabled]);let n=(0,Ai.use)(ZC).withinGroup,i=Oe(),l=en(),s=(0,Ai.useCallback)(k=>{o(k),k&&x(i)},[i]),{x:c,y:u,context:d,refs:f,placement:m,middlewareData:{arrow:{
x:p,y:h}={},hide:I}}=_s({strategy:e.strategy,placement:e.position,open:a,onOpenChange:s,middleware:Pj(e),whileElementsMounted:Wc}),{delay:v,currentId:g,setCurrentId:x}=d4(
d,{id:i}),{getReferenceProps:b,getFloatingProps:w}=Dv([Ev(d,{enabled:!e.disabled&&e.events?.hover,delay:n?v:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.
touch,handleClose:e.interactive?zv():null}),m4(d,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),p4(d,{role:"tooltip"}),u4(d,{enabled:typeof e.opened>"u"})]),
_=(0,Ai.useRef)(m);Kt(()=>{_.current!==m&&(_.current=m,e.onPositionChange?.(m))},[m]);let S=a&&g&&g!==i;return{x:c,y:u,arrowX:p,arrowY:h,reference:f.setReference,
floating:f.setFloating,getFloatingProps:w,getReferenceProps:b,isGroupPhase:S,opened:a,placement:m,referenceHidden:e.hideDetached&&l!=="test"?I?.referenceHidden:
!1}}var Fu=y(E(),1);var Ur=y(C(),1),Oj={position:"top",refProp:"ref",withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:"side",offset:5,transitionProps:{duration:100,
transition:"fade"},events:{hover:!0,focus:!1,touch:!1},zIndex:nt("popover"),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},sz=(e,{radius:t,color:o,variant:r,
autoContrast:a})=>{let n=e.variantColorResolver({theme:e,color:o||e.primaryColor,autoContrast:a,variant:r||"filled"});return{tooltip:{"--tooltip-radius":t===void 0?
void 0:Ie(t),"--tooltip-bg":o?n.background:void 0,"--tooltip-color":o?n.color:void 0}}},nr=R(e=>{let t=T("Tooltip",Oj,e),{children:o,position:r,refProp:a,label:n,
openDelay:i,closeDelay:l,onPositionChange:s,opened:c,defaultOpened:u,withinPortal:d,radius:f,color:m,classNames:p,styles:h,unstyled:I,style:v,className:g,withArrow:x,
arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,offset:k,transitionProps:P,multiline:z,events:H,interactive:F,zIndex:V,disabled:A,onClick:$,onMouseEnter:U,
onMouseLeave:N,inline:B,variant:O,keepMounted:L,vars:q,portalProps:G,mod:W,floatingStrategy:ne,middlewares:se,autoContrast:be,attributes:xe,target:te,hideDetached:_e,
ref:Se,...Ae}=t,{dir:De}=Nt(),ze=(0,Fu.useRef)(null),fe=lz({position:Yd(De,r),closeDelay:l,openDelay:i,onPositionChange:s,opened:c,defaultOpened:u,disabled:A,events:H,
interactive:F,arrowRef:ze,arrowOffset:w,offset:typeof k=="number"?k+(x?b/2:0):k,inline:B,strategy:ne,middlewares:se,hideDetached:_e});(0,Fu.useEffect)(()=>{let Q=te instanceof
HTMLElement?te:typeof te=="string"?document.querySelector(te):te?.current||null;Q&&fe.reference(Q)},[te,fe]);let ue=j({name:"Tooltip",props:t,classes:Nu,className:g,
style:v,classNames:p,styles:h,unstyled:I,attributes:xe,rootSelector:"tooltip",vars:q,varsResolver:sz}),Pe=Ho(o);if(!te&&!Pe)throw new Error("[@mantine/core] Too\
ltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported");let J=ue(
"tooltip"),Z=F&&!A&&!!fe.opened,me=S==="merge"&&x?Bv({position:fe.placement,dir:De}):void 0;if(te){let Q=q1(P,{duration:100,transition:"fade"});return(0,Ur.jsx)(
Ur.Fragment,{children:(0,Ur.jsx)(Nr,{...G,withinPortal:d,children:(0,Ur.jsx)(wr,{...Q,keepMounted:L,mounted:!A&&!!fe.opened,duration:fe.isGroupPhase?10:Q.duration,
children:je=>(0,Ur.jsxs)(M,{...Ae,"data-fixed":ne==="fixed"||void 0,variant:O,mod:[{multiline:z,interactive:Z},W],...J,...fe.getFloatingProps({ref:fe.floating,className:J.
className,style:{...J.style,...je,...me,zIndex:V,top:fe.y??0,left:fe.x??0,...fe.referenceHidden?{display:"none"}:null}}),children:[n,(0,Ur.jsx)($d,{ref:ze,arrowX:fe.
arrowX,arrowY:fe.arrowY,visible:x,position:fe.placement,arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,...ue("arrow")})]})})})})}let Ce=Pe.props,ee=we(
fe.reference,vs(Pe),Se),X=q1(P,{duration:100,transition:"fade"});return(0,Ur.jsxs)(Ur.Fragment,{children:[(0,Ur.jsx)(Nr,{...G,withinPortal:d,children:(0,Ur.jsx)(
wr,{...X,keepMounted:L,mounted:!A&&!!fe.opened,duration:fe.isGroupPhase?10:X.duration,children:Q=>(0,Ur.jsxs)(M,{...Ae,"data-fixed":ne==="fixed"||void 0,variant:O,
mod:[{multiline:z,interactive:Z},W],...fe.getFloatingProps({ref:fe.floating,className:ue("tooltip").className,style:{...ue("tooltip").style,...Q,...me,zIndex:V,
top:fe.y??0,left:fe.x??0,...fe.referenceHidden?{display:"none"}:null}}),children:[n,(0,Ur.jsx)($d,{ref:ze,arrowX:fe.arrowX,arrowY:fe.arrowY,visible:x,position:fe.
placement,arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,...ue("arrow")})]})})}),(0,Fu.cloneElement)(Pe,fe.getReferenceProps({onClick:$,onMouseEnter:U,
onMouseLeave:N,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...Ce,className:Ne(g,Ce.className),[a]:ee}))]})});nr.classes=
Nu;nr.varsResolver=sz;nr.displayName="@mantine/core/Tooltip";nr.Floating=Yh;nr.Group=iy;var Ei=y(E(),1);var dn=y(C(),1),Bj={size:"sm",withCheckIcon:!0,allowDeselect:!0,checkIconPosition:"left",openOnFocus:!0},un=On(e=>{let t=T(["Input","InputWrapper","Select"],Bj,
e),{classNames:o,styles:r,unstyled:a,vars:n,dropdownOpened:i,defaultDropdownOpened:l,onDropdownClose:s,onDropdownOpen:c,onFocus:u,onBlur:d,onClick:f,onChange:m,
data:p,value:h,defaultValue:I,selectFirstOptionOnChange:v,selectFirstOptionOnDropdownOpen:g,onOptionSubmit:x,comboboxProps:b,readOnly:w,disabled:_,filter:S,limit:k,
withScrollArea:P,maxDropdownHeight:z,floatingHeight:H,size:F,searchable:V,rightSection:A,checkIconPosition:$,withCheckIcon:U,withAlignedLabels:N,nothingFoundMessage:B,
name:O,form:L,searchValue:q,defaultSearchValue:G,onSearchChange:W,allowDeselect:ne,error:se,rightSectionPointerEvents:be,id:xe,clearable:te,clearSectionMode:_e,
clearButtonProps:Se,hiddenInputProps:Ae,renderOption:De,onClear:ze,autoComplete:fe,scrollAreaProps:ue,__defaultRightSection:Pe,__clearSection:J,__clearable:Z,chevronColor:me,
autoSelectOnBlur:Ce,openOnFocus:ee,attributes:X,...Q}=t,je=(0,Ei.useMemo)(()=>sb(p),[p]),ye=(0,Ei.useRef)({}),ge=(0,Ei.useMemo)(()=>uh(je),[je]),Pt=Oe(xe),lo=Sb(
{id:Pt,label:Q.label,labelProps:Q.labelProps,inputWrapperOrder:Q.inputWrapperOrder}),[Te,_t,Sa]=Be({value:h,defaultValue:I,finalValue:null,onChange:m}),mo=Te!=null?
`${Te}`in ge?ge[`${Te}`]:ye.current[`${Te}`]:void 0,Jr=Dw(mo),[Ca,oi,ri]=Be({value:q,defaultValue:G,finalValue:mo?mo.label:"",onChange:W}),po=fu({opened:i,defaultOpened:l,
onDropdownOpen:()=>{c?.(),g?po.selectFirstOption():po.updateSelectedOptionIndex("active",{scrollIntoView:!0})},onDropdownClose:()=>{s?.(),setTimeout(po.resetSelectedOption,
0)}}),Pr=eo=>{oi(eo),po.resetSelectedOption()},{resolvedClassNames:il,resolvedStyles:_a}=tr({props:t,styles:r,classNames:o});(0,Ei.useEffect)(()=>{v&&po.selectFirstOption()},
[v,Ca]),(0,Ei.useEffect)(()=>{h===null&&Pr(""),h!=null&&mo&&(Jr?.value!==mo.value||Jr?.label!==mo.label)&&Pr(mo.label)},[h,mo]),(0,Ei.useEffect)(()=>{!Sa&&!ri&&
Pr(Te!=null?`${Te}`in ge?ge[`${Te}`]?.label:ye.current[`${Te}`]?.label||"":"")},[ge,Te]),(0,Ei.useEffect)(()=>{Te&&`${Te}`in ge&&(ye.current[`${Te}`]=ge[`${Te}`])},
[ge,Te]);let ll=(0,dn.jsx)(Ge.ClearButton,{...Se,onClear:()=>{_t(null,null),Pr(""),ze?.()}}),ls=te&&Te!=null&&!_&&!w;return(0,dn.jsxs)(dn.Fragment,{children:[(0,dn.jsxs)(
Ge,{store:po,__staticSelector:"Select",classNames:il,styles:_a,unstyled:a,readOnly:w,size:F,attributes:X,floatingHeight:H,keepMounted:Ce,onOptionSubmit:eo=>{x?.(
eo);let it=ne&&`${ge[eo].value}`==`${Te}`?null:ge[eo],ai=it?it.value:null;ai!==Te&&_t(ai,it),!Sa&&Pr(ai!=null&&it?.label||""),po.closeDropdown()},...b,children:[
(0,dn.jsx)(Ge.Target,{targetType:V?"input":"button",autoComplete:fe,withExpandedAttribute:!0,children:(0,dn.jsx)(xo,{id:Pt,__defaultRightSection:(0,dn.jsx)(Ge.Chevron,
{size:F,error:se,unstyled:a,color:me}),__clearSection:ll,__clearable:ls,__clearSectionMode:_e,rightSection:A,rightSectionPointerEvents:be||"none",...Q,size:F,__staticSelector:"\
Select",disabled:_,readOnly:w||!V,value:Ca,onChange:eo=>{if(_b(eo)){if(!w){let it=hD(ge,eo.currentTarget.value);it&&`${it.value}`!=`${Te}`&&(_t(it.value,it),!Sa&&
Pr(it.label))}return}Pr(eo.currentTarget.value),po.openDropdown(),v&&po.selectFirstOption()},onFocus:eo=>{ee&&V&&po.openDropdown(),u?.(eo)},onBlur:eo=>{Ce&&po.clickSelectedOption(),
po.closeDropdown();let it=Te!=null&&(`${Te}`in ge?ge[`${Te}`]:ye.current[`${Te}`]);Pr(it&&it.label||""),d?.(eo)},onClick:eo=>{V?po.openDropdown():po.toggleDropdown(),
f?.(eo)},classNames:il,styles:_a,unstyled:a,pointer:!V,error:se,attributes:X})}),(0,dn.jsx)(wb,{data:je,hidden:w||_,filter:S,search:Ca,limit:k,hiddenWhenEmpty:!B,
withScrollArea:P,maxDropdownHeight:z,filterOptions:!!V&&mo?.label!==Ca,value:Te,checkIconPosition:$,withCheckIcon:U,withAlignedLabels:N,nothingFoundMessage:B,unstyled:a,
labelId:lo,"aria-label":lo?void 0:Q["aria-label"],renderOption:De,scrollAreaProps:ue})]}),(0,dn.jsx)(Ge.HiddenInput,{value:Te,name:O,form:L,disabled:_,...Ae})]})});
un.classes={...xo.classes,...Ge.classes};un.displayName="@mantine/core/Select";var e2=y(C(),1);function cz(e){if(e!==void 0)return typeof e=="number"?D(e):e}function fz({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:a,selector:n}){
let i=$e(),l=t===void 0?e:t,s=r!==void 0,c=cl({"--sg-spacing-x":Gt(Nc(e)),"--sg-spacing-y":Gt(Nc(l)),"--sg-auto-rows":a,...s?{"--sg-min-col-width":cz(r)}:{"--sg\
-cols":Nc(o)?.toString()}}),u=at(i.breakpoints).reduce((f,m)=>(f[m]||(f[m]={}),typeof e=="object"&&e[m]!==void 0&&(f[m]["--sg-spacing-x"]=Gt(e[m])),typeof l=="o\
bject"&&l[m]!==void 0&&(f[m]["--sg-spacing-y"]=Gt(l[m])),!s&&typeof o=="object"&&o[m]!==void 0&&(f[m]["--sg-cols"]=o[m]),f),{}),d=gp(at(u),i.breakpoints).filter(
f=>at(u[f.value]).length>0).map(f=>({query:`(min-width: ${i.breakpoints[f.value]})`,styles:u[f.value]}));return(0,e2.jsx)(qc,{styles:c,media:d,selector:n})}function JC(e){
return typeof e=="object"&&e!==null?at(e):[]}function Nj(e){return e.sort((t,o)=>cs(t)-cs(o))}function Fj({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}){return Nj(
Array.from(new Set([...JC(e),...JC(t),...r!==void 0?[]:JC(o)])))}function dz({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:a,selector:n}){let i=t===
void 0?e:t,l=r!==void 0,s=cl({"--sg-spacing-x":Gt(Nc(e)),"--sg-spacing-y":Gt(Nc(i)),"--sg-auto-rows":a,...l?{"--sg-min-col-width":cz(r)}:{"--sg-cols":Nc(o)?.toString()}}),
c=Fj({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}),u=c.reduce((f,m)=>(f[m]||(f[m]={}),typeof e=="object"&&e[m]!==void 0&&(f[m]["--sg-spacing-x"]=Gt(e[m])),
typeof i=="object"&&i[m]!==void 0&&(f[m]["--sg-spacing-y"]=Gt(i[m])),!l&&typeof o=="object"&&o[m]!==void 0&&(f[m]["--sg-cols"]=o[m]),f),{}),d=c.map(f=>({query:`\
simple-grid (min-width: ${f})`,styles:u[f]}));return(0,e2.jsx)(qc,{styles:s,container:d,selector:n})}var t2={container:"m_925c2d2c",root:"m_2415a157"};var mn=y(C(),1),Lj={cols:1,spacing:"md",type:"media"},El=R(e=>{let t=T("SimpleGrid",Lj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,cols:s,verticalSpacing:c,
spacing:u,type:d,minColWidth:f,autoFlow:m,autoRows:p,attributes:h,...I}=t,v=j({name:"SimpleGrid",classes:t2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:h,vars:l}),g=av(),x=f!==void 0?m||"auto-fill":void 0;return d==="container"?(0,mn.jsxs)(mn.Fragment,{children:[(0,mn.jsx)(dz,{...t,selector:`.${g}`}),
(0,mn.jsx)("div",{...v("container"),children:(0,mn.jsx)(M,{...v("root",{className:g}),...I,"data-auto-cols":x})})]}):(0,mn.jsxs)(mn.Fragment,{children:[(0,mn.jsx)(
fz,{...t,selector:`.${g}`}),(0,mn.jsx)(M,{...v("root",{className:g}),...I,"data-auto-cols":x})]})});El.classes=t2;El.displayName="@mantine/core/SimpleGrid";var o2={root:"m_18320242","skeleton-fade":"m_299c329c"};var uz=y(C(),1),Hj={visible:!0,animate:!0},mz=(e,{width:t,height:o,radius:r,circle:a})=>({root:{"--skeleton-height":D(o),"--skeleton-width":a?D(o):D(t),"--skele\
ton-radius":a?"1000px":r===void 0?void 0:Ie(r)}}),Go=R(e=>{let t=T("Skeleton",Hj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,width:s,height:c,
circle:u,visible:d,radius:f,animate:m,mod:p,attributes:h,...I}=t,v=j({name:"Skeleton",classes:o2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,
vars:l,varsResolver:mz});return(0,uz.jsx)(M,{...v("root"),mod:[{visible:d,animate:m},p],...I})});Go.classes=o2;Go.varsResolver=mz;Go.displayName="@mantine/core/\
Skeleton";var r2={root:"m_6d731127"};var pz=y(C(),1),Vj={gap:"md",align:"stretch",justify:"flex-start"},hz=(e,{gap:t,align:o,justify:r})=>({root:{"--stack-gap":Gt(t),"--stack-align":o,"--stack-just\
ify":r}}),pe=R(e=>{let t=T("Stack",Vj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,align:s,justify:c,gap:u,variant:d,attributes:f,...m}=t,p=j(
{name:"Stack",props:t,classes:r2,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:hz});return(0,pz.jsx)(M,{...p("root"),variant:d,
...m})});pe.classes=r2;pe.varsResolver=hz;pe.displayName="@mantine/core/Stack";var gz=y(E(),1);var Lu=y(C(),1),a2=(0,gz.createContext)(null),Uj={hiddenInputValuesSeparator:","},ly=On((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,
readOnly:l,name:s,hiddenInputValuesSeparator:c,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...m}=T("SwitchGroup",Uj,e),[p,h]=Be({value:t,defaultValue:o,finalValue:[],
onChange:r}),I=x=>{let b=x.currentTarget.value;if(l)return;let w=p.includes(b);!w&&d&&p.length>=d||h(w?p.filter(_=>_!==b):[...p,b])},v=x=>{if(f)return!0;if(!d)return!1;
let b=p.includes(x),w=p.length>=d;return!b&&w},g=p.join(c);return(0,Lu.jsx)(a2,{value:{value:p,onChange:I,size:a,isDisabled:v},children:(0,Lu.jsxs)(Ve.Wrapper,{
size:a,...n,...m,labelElement:"div",__staticSelector:"SwitchGroup",children:[(0,Lu.jsx)(du,{role:"group",children:i}),(0,Lu.jsx)("input",{type:"hidden",name:s,value:g,
...u})]})})}));ly.classes=Ve.Wrapper.classes;ly.displayName="@mantine/core/SwitchGroup";var n2={root:"m_5f93f3bb",input:"m_926b4011",track:"m_9307d992",thumb:"m_93039a1d",trackLabel:"m_8277e082"};var xz=y(E(),1);var wf=y(C(),1),qj={labelPosition:"right",withThumbIndicator:!0},vz=(e,{radius:t,color:o,size:r})=>({root:{"--switch-radius":t===void 0?void 0:Ie(t),"--switch-h\
eight":ie(r,"switch-height"),"--switch-width":ie(r,"switch-width"),"--switch-thumb-size":ie(r,"switch-thumb-size"),"--switch-label-font-size":ie(r,"switch-label\
-font-size"),"--switch-track-label-padding":ie(r,"switch-track-label-padding"),"--switch-color":o?Fe(o,e):void 0}}),Sf=R(e=>{let t=T("Switch",qj,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,color:s,label:c,offLabel:u,onLabel:d,id:f,size:m,radius:p,wrapperProps:h,thumbIcon:I,checked:v,defaultChecked:g,onChange:x,
labelPosition:b,description:w,error:_,disabled:S,variant:k,rootRef:P,mod:z,withThumbIndicator:H,attributes:F,...V}=t,A=(0,xz.use)(a2),$=m||A?.size,U=j({name:"Sw\
itch",props:t,classes:n2,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:F,vars:l,varsResolver:vz}),{styleProps:N,rest:B}=zo(V),O=Oe(f),L=[w?`${O}\
-description`:void 0,_&&typeof _!="boolean"?`${O}-error`:void 0,B["aria-describedby"]].filter(Boolean).join(" ")||void 0,q={checked:A?.value.includes(B.value)??
v,onChange:se=>{A?.onChange(se),x?.(se)}},G=S||A?.isDisabled?.(B.value),[W,ne]=Be({value:q.checked??v,defaultValue:g,finalValue:!1});return(0,wf.jsxs)(df,{...U(
"root"),__staticSelector:"Switch",__stylesApiProps:t,id:O,size:$,labelPosition:b,label:c,description:w,error:_,disabled:G,bodyElement:"label",labelElement:"span",
classNames:o,styles:n,unstyled:i,"data-checked":q.checked,variant:k,ref:P,mod:z,attributes:F,inert:B.inert,...N,...h,children:[(0,wf.jsx)("input",{...B,...q,disabled:G,
checked:W,"data-checked":q.checked,onChange:se=>{B.readOnly||(q.onChange?.(se),ne(se.currentTarget.checked))},id:O,type:"checkbox",role:"switch",inert:B.inert,"\
aria-describedby":L,...U("input")}),(0,wf.jsxs)(M,{"aria-hidden":"true",component:"span",mod:{error:_,"label-position":b,"without-labels":!d&&!u},...U("track"),
children:[(0,wf.jsx)(M,{component:"span",mod:{"reduce-motion":!0,"with-thumb-indicator":H&&!I},...U("thumb"),children:I}),(0,wf.jsx)("span",{...U("trackLabel"),
children:W?d:u})]})]})});Sf.classes={...n2,...Ib};Sf.varsResolver=vz;Sf.displayName="@mantine/core/Switch";Sf.Group=ly;var[bz,yz]=kt("Table component was not found in the tree");var Ls={table:"m_b23fa0ef",th:"m_4e7aa4f3",tr:"m_4e7aa4fd",td:"m_4e7aa4ef",tbody:"m_b2404537",thead:"m_b242d975",caption:"m_9e5a3ac7",scrollContainer:"m_a100c15",
scrollContainerInner:"m_62259741"};var Iz=y(C(),1);function jj(e,t){if(!t)return;let o={};return t.columnBorder&&e.withColumnBorders&&(o["data-with-column-border"]=!0),t.rowBorder&&e.withRowBorders&&
(o["data-with-row-border"]=!0),t.striped&&e.striped&&(o["data-striped"]=e.striped),t.highlightOnHover&&e.highlightOnHover&&(o["data-hover"]=!0),t.captionSide&&e.
captionSide&&(o["data-side"]=e.captionSide),t.stickyHeader&&e.stickyHeader&&(o["data-sticky"]=!0),o}function Cf(e,t){let o=`Table${e.charAt(0).toUpperCase()}${e.
slice(1)}`,r=R(a=>{let n=T(o,{},a),{classNames:i,className:l,style:s,styles:c,...u}=n,d=yz();return(0,Iz.jsx)(M,{component:e,...jj(d,t),...d.getStyles(e,{className:l,
classNames:i,style:s,styles:c,props:n}),...u})});return r.displayName=`@mantine/core/${o}`,r.classes=Ls,r}var Xh=Cf("th",{columnBorder:!0}),sy=Cf("td",{columnBorder:!0}),
Hu=Cf("tr",{rowBorder:!0,striped:!0,highlightOnHover:!0}),cy=Cf("thead",{stickyHeader:!0}),fy=Cf("tbody"),dy=Cf("tfoot"),uy=Cf("caption",{captionSide:!0});var i2=y(C(),1),Gj={type:"scrollarea"},wz=(e,{minWidth:t,maxHeight:o,type:r})=>({scrollContainer:{"--table-min-width":D(t),"--table-max-height":D(o),"--table-ov\
erflow":r==="native"?"auto":void 0}}),Qh=R(e=>{let t=T("TableScrollContainer",Gj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,children:s,minWidth:c,
maxHeight:u,type:d,scrollAreaProps:f,attributes:m,...p}=t,h=j({name:"TableScrollContainer",classes:Ls,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:m,vars:l,varsResolver:wz,rootSelector:"scrollContainer"});return(0,i2.jsx)(M,{component:d==="scrollarea"?Vo:"div",...d==="scrollarea"?u?{offsetScrollbars:"\
xy",...f}:{offsetScrollbars:"x",...f}:{},...h("scrollContainer"),...p,children:(0,i2.jsx)("div",{...h("scrollContainerInner"),children:s})})});Qh.classes=Ls;Qh.
varsResolver=wz;Qh.displayName="@mantine/core/TableScrollContainer";var qr=y(C(),1);function my({data:e}){return(0,qr.jsxs)(qr.Fragment,{children:[e.caption&&(0,qr.jsx)(uy,{children:e.caption}),e.head&&(0,qr.jsx)(cy,{children:(0,qr.jsx)(
Hu,{children:e.head.map((t,o)=>(0,qr.jsx)(Xh,{children:t},o))})}),e.body&&(0,qr.jsx)(fy,{children:e.body.map((t,o)=>(0,qr.jsx)(Hu,{children:t.map((r,a)=>(0,qr.jsx)(
sy,{children:r},a))},o))}),e.foot&&(0,qr.jsx)(dy,{children:(0,qr.jsx)(Hu,{children:e.foot.map((t,o)=>(0,qr.jsx)(Xh,{children:t},o))})})]})}my.displayName="@mant\
ine/core/TableDataRenderer";var Sz=y(E(),1),py=y(C(),1),Kj={withRowBorders:!0,verticalSpacing:7},Cz=(e,{layout:t,captionSide:o,horizontalSpacing:r,verticalSpacing:a,borderColor:n,stripedColor:i,
highlightOnHoverColor:l,striped:s,highlightOnHover:c,stickyHeaderOffset:u,stickyHeader:d})=>({table:{"--table-layout":t,"--table-caption-side":o,"--table-horizo\
ntal-spacing":Gt(r),"--table-vertical-spacing":Gt(a),"--table-border-color":n?Fe(n,e):void 0,"--table-striped-color":s&&i?Fe(i,e):void 0,"--table-highlight-on-h\
over-color":c&&l?Fe(l,e):void 0,"--table-sticky-header-offset":d?D(u):void 0}}),ce=R(e=>{let t=T("Table",Kj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,
vars:l,horizontalSpacing:s,verticalSpacing:c,captionSide:u,stripedColor:d,highlightOnHoverColor:f,striped:m,highlightOnHover:p,withColumnBorders:h,withRowBorders:I,
withTableBorder:v,borderColor:g,layout:x,data:b,children:w,stickyHeader:_,stickyHeaderOffset:S,mod:k,tabularNums:P,attributes:z,...H}=t,F=j({name:"Table",props:t,
className:r,style:a,classes:Ls,classNames:o,styles:n,unstyled:i,attributes:z,rootSelector:"table",vars:l,varsResolver:Cz,stable:!0}),V=m===!0?"odd":m||void 0,A=u||
"bottom",$=(0,Sz.useMemo)(()=>({getStyles:F,stickyHeader:_,striped:V,highlightOnHover:p,withColumnBorders:h,withRowBorders:I,captionSide:A}),[F,_,V,p,h,I,A]);return(0,py.jsx)(
bz,{value:$,children:(0,py.jsx)(M,{component:"table",mod:[{withTableBorder:v,tabularNums:P},k],...F("table"),...H,children:w||!!b&&(0,py.jsx)(my,{data:b})})})});
ce.classes=Ls;ce.varsResolver=Cz;ce.displayName="@mantine/core/Table";ce.Td=sy;ce.Th=Xh;ce.Tr=Hu;ce.Thead=cy;ce.Tbody=fy;ce.Tfoot=dy;ce.Caption=uy;ce.ScrollContainer=
Qh;ce.DataRenderer=my;var[_z,Vu]=kt("Tabs component was not found in the tree");var Dl={root:"m_89d60db1","list--default":"m_576c9d4",list:"m_89d33d6d",tab:"m_4ec4dce6",panel:"m_b0c91715",tabSection:"m_fc420b1f",tabLabel:"m_42bbd1ae","tab--\
default":"m_539e827b","list--outline":"m_6772fbd5","tab--outline":"m_b59ab47c","tab--pills":"m_c3381914"};var kz=y(C(),1),hy=R(e=>{let t=T("TabsList",null,e),{children:o,className:r,grow:a,justify:n,classNames:i,styles:l,style:s,mod:c,...u}=t,d=Vu();return(0,kz.jsx)(
M,{...d.getStyles("list",{className:r,style:s,classNames:i,styles:l,props:t,variant:d.variant}),role:"tablist",variant:d.variant,mod:[{grow:a,orientation:d.orientation,
placement:d.orientation==="vertical"&&d.placement,inverted:d.inverted},c],"aria-orientation":d.orientation,__vars:{"--tabs-justify":n},...u,children:o})});hy.classes=
Dl;hy.displayName="@mantine/core/TabsList";var gy=y(E(),1),l2=y(C(),1),xy=R(e=>{let t=T("TabsPanel",null,e),{children:o,className:r,value:a,classNames:n,styles:i,style:l,mod:s,keepMounted:c,...u}=t,d=en(),
f=Vu();(0,gy.useEffect)(()=>(f.setMountedPanel(a,!0),()=>{f.setMountedPanel(a,!1)}),[a]);let m=f.value===a,p=f.keepMounted||c,h=f.keepMountedMode!=="display-non\
e",I=p&&h&&d!=="test"?(0,l2.jsx)(gy.Activity,{mode:m?"visible":"hidden",children:o}):p||m?o:null;return(0,l2.jsx)(M,{...f.getStyles("panel",{className:r,classNames:n,
styles:i,style:[l,m?void 0:{display:"none"}],props:t}),mod:[{orientation:f.orientation},s],role:"tabpanel",id:f.getPanelId(a),"aria-labelledby":f.getTabId(a),...u,
children:I})});xy.classes=Dl;xy.displayName="@mantine/core/TabsPanel";var Uu=y(C(),1),vy=R(e=>{let t=T("TabsTab",null,e),{className:o,children:r,rightSection:a,leftSection:n,value:i,onClick:l,onKeyDown:s,disabled:c,color:u,style:d,
classNames:f,styles:m,vars:p,mod:h,tabIndex:I,...v}=t,g=$e(),{dir:x}=Nt(),b=Vu(),w=i===b.value,_=k=>{b.onChange(b.allowTabDeactivation&&i===b.value?null:i),l?.(
k)},S={classNames:f,styles:m,props:t};return(0,Uu.jsxs)(et,{...b.getStyles("tab",{className:o,style:d,variant:b.variant,...S}),disabled:c,unstyled:b.unstyled,variant:b.
variant,mod:[{active:w,disabled:c,orientation:b.orientation,inverted:b.inverted,placement:b.orientation==="vertical"&&b.placement},h],role:"tab",id:b.getTabId(i),
"aria-selected":w,tabIndex:I!==void 0?I:w||b.value===null?0:-1,"aria-controls":b.mountedPanels.current.has(i)?b.getPanelId(i):void 0,onClick:_,__vars:{"--tabs-c\
olor":u?Fe(u,g):void 0},onKeyDown:fs({siblingSelector:'[role="tab"]',parentSelector:'[role="tablist"]',activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.
orientation||"horizontal",dir:x,onKeyDown:s}),...v,children:[n&&(0,Uu.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"left",children:n}),r&&(0,Uu.jsx)(
"span",{...b.getStyles("tabLabel",S),children:r}),a&&(0,Uu.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"right",children:a})]})});vy.classes=Dl;vy.
displayName="@mantine/core/TabsTab";var by=y(E(),1);var s2=y(C(),1),Tz="Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value",$j={keepMounted:!0,keepMountedMode:"activity",orientation:"\
horizontal",loop:!0,activateTabWithKeyboard:!0,variant:"default",placement:"left"},Rz=(e,{radius:t,color:o,autoContrast:r})=>({root:{"--tabs-radius":Ie(t),"--ta\
bs-color":Fe(o,e),"--tabs-text-color":Ja(r,e)?ea({color:o,theme:e,autoContrast:r}):void 0}}),ir=R(e=>{let t=T("Tabs",$j,e),{defaultValue:o,value:r,onChange:a,orientation:n,
children:i,loop:l,id:s,activateTabWithKeyboard:c,allowTabDeactivation:u,variant:d,color:f,radius:m,inverted:p,placement:h,keepMounted:I,keepMountedMode:v,classNames:g,
styles:x,unstyled:b,className:w,style:_,vars:S,autoContrast:k,mod:P,attributes:z,...H}=t,F=Oe(s),V=(0,by.useRef)(new Set),A=vp(),$=(0,by.useCallback)((O,L)=>{let q=V.
current;L&&!q.has(O)?(q.add(O),A()):!L&&q.has(O)&&(q.delete(O),A())},[]),[U,N]=Be({value:r,defaultValue:o,finalValue:null,onChange:a}),B=j({name:"Tabs",props:t,
classes:Dl,className:w,style:_,classNames:g,styles:x,unstyled:b,attributes:z,vars:S,varsResolver:Rz});return(0,s2.jsx)(_z,{value:{placement:h,value:U,orientation:n,
id:F,loop:l,activateTabWithKeyboard:c,getTabId:Iw(`${F}-tab`,Tz),getPanelId:Iw(`${F}-panel`,Tz),onChange:N,allowTabDeactivation:u,variant:d,color:f,radius:m,inverted:p,
keepMounted:I,keepMountedMode:v,unstyled:b,getStyles:B,mountedPanels:V,setMountedPanel:$},children:(0,s2.jsx)(M,{id:F,variant:d,mod:[{orientation:n,inverted:n===
"horizontal"&&p,placement:n==="vertical"&&h},P],...B("root"),...H,children:i})})});ir.classes=Dl;ir.varsResolver=Rz;ir.displayName="@mantine/core/Tabs";ir.Tab=vy;
ir.Panel=xy;ir.List=hy;function Mz({data:e,value:t}){let o=t.map(r=>r.trim().toLowerCase());return e.reduce((r,a)=>(_i(a)?r.push({group:a.group,items:a.items.filter(n=>o.indexOf(n.label.
toLowerCase().trim())===-1)}):o.indexOf(a.label.toLowerCase().trim())===-1&&r.push(a),r),[])}function Yj(e,t){return e?t.split(new RegExp(`[${e.join("")}]`)).map(o=>o.trim()).filter(o=>o!==""):[t]}function c2({splitChars:e,allowDuplicates:t,maxTags:o,value:r,
currentTags:a,isDuplicate:n,onDuplicate:i}){let l=Yj(e,r),s=[];if(t)s.push(...a,...l);else{s.push(...a);for(let c of l)(n?u=>n(u,s):u=>s.some(d=>d.toLowerCase()===
u.toLowerCase()))(c)?i?.(c):s.push(c)}return o?s.slice(0,o):s}var qu=y(E(),1);var Tr=y(C(),1),Xj={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[","],hiddenInputValuesDivider:",",openOnFocus:!0,size:"sm"},_f=R(e=>{let t=T(["Input","InputWra\
pper","TagsInput"],Xj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,value:c,defaultValue:u,onChange:d,onKeyDown:f,maxTags:m,allowDuplicates:p,
onDuplicate:h,variant:I,data:v,dropdownOpened:g,defaultDropdownOpened:x,onDropdownOpen:b,onDropdownClose:w,selectFirstOptionOnChange:_,selectFirstOptionOnDropdownOpen:S,
onOptionSubmit:k,comboboxProps:P,filter:z,limit:H,withScrollArea:F,maxDropdownHeight:V,floatingHeight:A,searchValue:$,defaultSearchValue:U,onSearchChange:N,readOnly:B,
disabled:O,splitChars:L,onFocus:q,onBlur:G,onPaste:W,radius:ne,rightSection:se,rightSectionWidth:be,rightSectionPointerEvents:xe,rightSectionProps:te,leftSection:_e,
leftSectionWidth:Se,leftSectionPointerEvents:Ae,leftSectionProps:De,inputContainer:ze,inputWrapperOrder:fe,withAsterisk:ue,required:Pe,labelProps:J,descriptionProps:Z,
errorProps:me,successProps:Ce,wrapperProps:ee,description:X,label:Q,error:je,success:ye,withErrorStyles:ge,withSuccessStyles:Pt,name:lo,form:Te,id:_t,clearable:Sa,
clearSectionMode:mo,clearButtonProps:Jr,hiddenInputProps:Ca,hiddenInputValuesDivider:oi,mod:ri,renderOption:po,renderPill:Pr,onRemove:il,onClear:_a,onMaxTags:ll,
scrollAreaProps:ls,acceptValueOnBlur:eo,isDuplicate:it,openOnFocus:ai,attributes:oe,ref:ve,loading:An,loadingPosition:En,withPillsReorder:Lo,...ho}=t,Ot=Oe(_t),
to=Sb({id:Ot,label:Q,labelProps:J,inputWrapperOrder:fe}),so=sb(v),ko=uh(so),ka=(0,qu.useRef)(null),ni=we(ka,ve),yr=fu({opened:g,defaultOpened:x,onDropdownOpen:()=>{
b?.(),S&&yr.selectFirstOption()},onDropdownClose:()=>{w?.(),yr.resetSelectedOption()}}),{styleProps:cw,rest:{type:pp,autoComplete:zx,...ss}}=zo(ho),[Qt,he]=Be({
value:c,defaultValue:u,finalValue:[],onChange:d}),{getPillProps:ii,getListProps:sl,handleInputKeyDown:fw}=JA({value:Qt,onChange:he,enabled:Lo&&!O&&!B}),[Dn,dw]=Be(
{value:$,defaultValue:U,finalValue:"",onChange:N}),Pc=Re=>{dw(Re),yr.resetSelectedOption()},uw=j({name:"TagsInput",classes:{},props:t,classNames:o,styles:n,unstyled:i}),
{resolvedClassNames:DT,resolvedStyles:zT}=tr({props:t,styles:n,classNames:o}),PT=Re=>{if((it?it(Re,Qt):Qt.some(zn=>zn.toLowerCase()===Re.toLowerCase()))&&(h?.(Re),
!p)){Pc("");return}if(Qt.length>=m){ll?.(Re);return}k?.(Re),Pc(""),Re.length>0&&he([...Qt,Re])},mL=Re=>{if(f?.(Re),Re.defaultPrevented||Re.isPropagationStopped())
return;let zn=Dn.trim(),{length:md}=zn;if(L.includes(Re.key)&&md>0&&(he(c2({splitChars:L,allowDuplicates:p,maxTags:m,value:Dn,currentTags:Qt,isDuplicate:it,onDuplicate:h})),
Pc(""),Re.preventDefault()),Re.key==="Enter"&&md>0&&!Re.nativeEvent.isComposing){if(Re.preventDefault(),document.querySelector(`#${yr.listId} [data-combobox-opt\
ion][data-combobox-selected]`))return;PT(zn)}Re.key==="Backspace"&&md===0&&Qt.length>0&&!Re.nativeEvent.isComposing&&!B&&(il?.(Qt[Qt.length-1]),he(Qt.slice(0,Qt.
length-1))),fw(Re)},pL=Re=>{if(W?.(Re),Re.preventDefault(),Re.clipboardData){let zn=Re.clipboardData.getData("text/plain");he(c2({splitChars:L,allowDuplicates:p,
maxTags:m,value:`${Dn}${zn}`,currentTags:Qt,isDuplicate:it,onDuplicate:h})),Pc("")}},hL=Qt.map((Re,zn)=>{let md=()=>{let BT=Qt.slice();BT.splice(zn,1),he(BT),il?.(
Re)},OT=ii(zn);return Pr?(0,Tr.jsx)(qu.Fragment,{children:Pr({option:ko[Re]||{value:Re,label:Re,disabled:!1},value:Re,onRemove:md,disabled:O||B,reorderProps:OT})},
`${Re}-${zn}`):(0,Tr.jsx)(gf,{withRemoveButton:!B,onRemove:md,unstyled:i,disabled:O,attributes:oe,...uw("pill"),...OT,children:Re},`${Re}-${zn}`)});(0,qu.useEffect)(
()=>{_&&yr.selectFirstOption()},[_,Qt,Dn]);let gL=(0,Tr.jsx)(Ge.ClearButton,{...Jr,onClear:()=>{he([]),Pc(""),ka.current?.focus(),yr.openDropdown(),_a?.()}});return(0,Tr.jsxs)(
Tr.Fragment,{children:[(0,Tr.jsxs)(Ge,{store:yr,classNames:DT,styles:zT,unstyled:i,size:s,readOnly:B,__staticSelector:"TagsInput",attributes:oe,floatingHeight:A,
onOptionSubmit:Re=>{k?.(Re),Pc(""),Qt.length>=m?ll?.(Re):he([...Qt,ko[Re].value]),yr.resetSelectedOption()},...P,children:[(0,Tr.jsx)(Ge.DropdownTarget,{children:(0,Tr.jsx)(
Mu,{...cw,__staticSelector:"TagsInput",classNames:DT,styles:zT,unstyled:i,size:s,className:r,style:a,variant:I,disabled:O,radius:ne,rightSection:se,__clearSection:gL,
__clearable:Sa&&Qt.length>0&&!O&&!B,__clearSectionMode:mo,rightSectionWidth:be,rightSectionPointerEvents:xe,rightSectionProps:te,leftSection:_e,leftSectionWidth:Se,
leftSectionPointerEvents:Ae,leftSectionProps:De,loading:An,loadingPosition:En,inputContainer:ze,inputWrapperOrder:fe,withAsterisk:ue,required:Pe,labelProps:J,descriptionProps:Z,
errorProps:me,successProps:Ce,wrapperProps:ee,description:X,label:Q,error:je,success:ye,withErrorStyles:ge,withSuccessStyles:Pt,__stylesApiProps:{...t,multiline:!0},
id:Ot,mod:ri,attributes:oe,children:(0,Tr.jsxs)(gf.Group,{disabled:O,unstyled:i,...uw("pillsList"),...sl(),children:[hL,(0,Tr.jsx)(Ge.EventsTarget,{autoComplete:zx,
withExpandedAttribute:!0,children:(0,Tr.jsx)(Mu.Field,{...ss,ref:ni,...uw("inputField"),unstyled:i,onKeyDown:mL,onFocus:Re=>{q?.(Re),ai&&yr.openDropdown()},onBlur:Re=>{
G?.(Re),eo&&PT(Dn),yr.closeDropdown()},onPaste:pL,value:Dn,onChange:Re=>{_b(Re)||Pc(Re.currentTarget.value)},required:Pe&&Qt.length===0,disabled:O,readOnly:B,id:Ot})})]})})}),
(0,Tr.jsx)(wb,{data:Mz({data:so,value:Qt}),hidden:B||O,filter:z,search:Dn,limit:H,hiddenWhenEmpty:!0,withScrollArea:F,maxDropdownHeight:V,unstyled:i,labelId:to,
"aria-label":to?void 0:ho["aria-label"],renderOption:po,scrollAreaProps:ls})]}),(0,Tr.jsx)(Ge.HiddenInput,{name:lo,form:Te,value:Qt,valuesDivider:oi,disabled:O,
...Ca})]})});_f.classes={...xo.classes,...Ge.classes};_f.displayName="@mantine/core/TagsInput";var Az=y(C(),1),yo=R(e=>{let t=T(["Input","InputWrapper","TextInput"],null,e);return(0,Az.jsx)(xo,{component:"input",...t,__staticSelector:"TextInput"})});yo.classes=
xo.classes;yo.displayName="@mantine/core/TextInput";var f2={root:"m_7341320d"};var Ez=y(C(),1),Dz=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i})=>{let l=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:a,
variant:r||"filled",autoContrast:i});return{root:{"--ti-size":ie(t,"ti-size"),"--ti-radius":o===void 0?void 0:Ie(o),"--ti-bg":n||r?l.background:void 0,"--ti-col\
or":n||r?l.color:void 0,"--ti-bd":n||r?l.border:void 0}}},Di=R(e=>{let t=T("ThemeIcon",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,autoContrast:s,
attributes:c,...u}=t,d=j({name:"ThemeIcon",classes:f2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:c,vars:l,varsResolver:Dz});return(0,Ez.jsx)(
M,{...d("root"),...u})});Di.classes=f2;Di.varsResolver=Dz;Di.displayName="@mantine/core/ThemeIcon";var Qj=["h1","h2","h3","h4","h5","h6"],Wj=["xs","sm","md","lg","xl"];function zz(e,t){let o=t!==void 0?t:`h${e}`;return Qj.includes(o)?{fontSize:`var(--mantine-${o}\
-font-size)`,fontWeight:`var(--mantine-${o}-font-weight)`,lineHeight:`var(--mantine-${o}-line-height)`}:Wj.includes(o)?{fontSize:`var(--mantine-font-size-${o})`,
fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:D(o),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`\
var(--mantine-h${e}-line-height)`}}var d2={root:"m_8a5d1357"};var Pz=y(C(),1),Zj={order:1},Oz=(e,{order:t,size:o,lineClamp:r,textWrap:a})=>{let n=zz(t||1,o);return{root:{"--title-fw":n.fontWeight,"--title-lh":n.lineHeight,
"--title-fz":n.fontSize,"--title-line-clamp":typeof r=="number"?r.toString():void 0,"--title-text-wrap":a}}},Ko=R(e=>{let t=T("Title",Zj,e),{classNames:o,className:r,
style:a,styles:n,unstyled:i,order:l,vars:s,size:c,variant:u,lineClamp:d,textWrap:f,mod:m,attributes:p,...h}=t,I=j({name:"Title",props:t,classes:d2,className:r,style:a,
classNames:o,styles:n,unstyled:i,attributes:p,vars:s,varsResolver:Oz});return[1,2,3,4,5,6].includes(l)?(0,Pz.jsx)(M,{...I("root"),component:`h${l}`,variant:u,mod:[
{order:l,lineClamp:typeof d=="number"},m],size:c,...h}):null});Ko.classes=d2;Ko.varsResolver=Oz;Ko.displayName="@mantine/core/Title";var Bz=y(E(),1);function Wh(e){let t=e,o=!1,r=new Set;return{getState(){return t},updateState(a){t=typeof a=="function"?a(t):a},setState(a){this.updateState(a),
r.forEach(n=>n(t))},initialize(a){o||(t=a,o=!0)},subscribe(a){return r.add(a),()=>r.delete(a)}}}function Zh(e){return(0,Bz.useSyncExternalStore)(e.subscribe,()=>e.
getState(),()=>e.getState())}var Nz=0;function Vz(e,t,o){let r=[],a=[],n=new Map;for(let i of e){let l=i.position||t,s=n.get(l);s?s.push(i):n.set(l,[i])}for(let i of n.values())i.sort((l,s)=>(s.
priority??0)-(l.priority??0)||(l.__sequence??0)-(s.__sequence??0)),i.forEach((l,s)=>{s<o?a.push(l):r.push(l)});return{notifications:a,queue:r}}var Uz=()=>Wh({notifications:[],
queue:[],defaultPosition:"bottom-right",limit:5}),zi=Uz(),u2=(e=zi)=>Zh(e);function kf(e,t){let o=e.getState(),r=t([...o.notifications,...o.queue]);for(let n of r)
n.__sequence===void 0&&(n.__sequence=Nz,Nz+=1);let a=Vz(r,o.defaultPosition,o.limit);e.setState({notifications:a.notifications,queue:a.queue,limit:o.limit,defaultPosition:o.
defaultPosition})}function m2(e,t=zi){let o=e.id||yd();return kf(t,r=>e.id&&r.some(a=>a.id===e.id)?r:[...r,{...e,id:o}]),o}function yy(e,t=zi){return kf(t,o=>o.
filter(r=>r.id===e?(r.onClose?.(r),!1):!0)),e}function p2(e,t=zi){return kf(t,o=>o.map(r=>r.id===e.id?{...r,...e}:r)),e.id}function Fz(e,t){return typeof e=="fu\
nction"?e(t):e}function Lz(e,t){let o=t.getState();return[...o.notifications,...o.queue].some(r=>r.id===e.id)?p2(e,t):m2(e,t)}var Hz=new WeakMap;function qz(e,t,o=zi){
let r=t.id||yd(),a=Hz.get(o)||new Map,n={};Hz.set(o,a),a.set(r,n),Lz({loading:!0,autoClose:!1,...t.loading,id:r},o);let i=l=>{a.get(r)===n&&(a.delete(r),Lz({...t.
loading,loading:!1,autoClose:void 0,...l,id:r},o))};return e.then(l=>i({color:"teal",...Fz(t.success,l)}),l=>i({color:"red",...Fz(t.error,l)})),e}function jz(e=zi){
kf(e,()=>[])}function Gz(e=zi){let{defaultPosition:t,limit:o}=e.getState();kf(e,r=>Vz(r,t,o).notifications)}var za={show:m2,hide:yy,update:p2,promise:qz,clean:jz,
cleanQueue:Gz,updateState:kf};var Jh=["bottom-center","bottom-left","bottom-right","top-center","top-left","top-right"];function Kz(e,t){return e.reduce((o,r)=>(o[r.position||t].push(r),o),Jh.
reduce((o,r)=>(o[r]=[],o),{}))}var $z={left:"translateX(-100%)",right:"translateX(100%)","top-center":"translateY(-100%)","bottom-center":"translateY(100%)"},Jj={left:"translateX(0)",right:"t\
ranslateX(0)","top-center":"translateY(0)","bottom-center":"translateY(0)"};function Yz({state:e,maxHeight:t,position:o,transitionDuration:r}){let[a,n]=o.split(
"-"),i=n==="center"?`${a}-center`:n,l={opacity:0,maxHeight:t,transform:$z[i],transitionDuration:`${r}ms, ${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(\
.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear",transitionProperty:"opacity, transform, max-height"},s={opacity:1,transform:Jj[i]},c={opacity:0,maxHeight:0,
transform:$z[i]};return{...l,...{entering:s,entered:s,exiting:c,exited:c}[e]}}function Xz(e,t){return typeof t=="number"?t:t===!1||e===!1?!1:e}var ct=y(E(),1);var eg=y(C(),1),eG=120,tG=4,oG=new Set(["classNames","styles","unstyled","vars","attributes","variant","color","radius","icon","title","loading","withBorder","w\
ithCloseButton","closeButtonProps","className","style","role","ref","children","mod"]);function rG(e){let{rest:t}=zo(e);return Object.fromEntries(Object.entries(
t).filter(([o,r])=>!oG.has(o)&&r!==void 0))}function h2({data:e,onHide:t,autoClose:o,transitionDuration:r,allowDragDismiss:a,allowScrollDismiss:n,paused:i,withAutoCloseProgress:l,
progressProps:s,onHoverStart:c,onHoverEnd:u,onExpandRequest:d,ref:f,style:m,renderNotification:p,layout:h,stackIndex:I,stackSize:v,stackPosition:g,stackExpanded:x,
stackExpandedOffset:b,transitionState:w,..._}){let[S,k]=(0,ct.useState)(0),[P,z]=(0,ct.useState)(!1),[H,F]=(0,ct.useState)(1),[V,A]=(0,ct.useState)(!1),$=$e(),{
autoClose:U,message:N,allowClose:B,position:O,style:L,withCloseButton:q,renderNotification:G,onOpen:W,priority:ne,withAutoCloseProgress:se,__sequence:be,...xe}=e,
te=Xz(o,e.autoClose),[_e,Se]=(0,ct.useState)({running:!1,cycle:0}),Ae=(e.withAutoCloseProgress??l)&&typeof te=="number",De=(0,ct.useRef)(-1),ze=(0,ct.useRef)(-1),
fe=(0,ct.useRef)(-1),ue=(0,ct.useRef)(null),Pe=(0,ct.useRef)(!1),J=(0,ct.useRef)(!1),Z=(0,ct.useRef)(!1),me=(0,ct.useRef)(0),Ce=B===!1,ee=()=>{let he=Pe.current||
J.current;he&&!Z.current?(Z.current=!0,c?.()):!he&&Z.current&&(Z.current=!1,u?.())},X=(0,ct.useEffectEvent)(()=>{Z.current&&(Z.current=!1,u?.())});(0,ct.useEffect)(
()=>()=>X(),[]);let Q=()=>{window.clearTimeout(De.current),Se(he=>he.running?{...he,running:!1}:he)},je=()=>window.clearTimeout(ze.current),ye=()=>window.clearTimeout(
fe.current),ge=he=>{me.current=he,k(he)},Pt=()=>{t(e.id),Q(),je(),ye()},lo=(0,ct.useRef)(i);(0,ct.useEffect)(()=>{lo.current=i});let Te=()=>{P||ri||Pe.current||
J.current||lo.current||typeof te!="number"||(Q(),De.current=window.setTimeout(Pt,te),Se(he=>({running:!0,cycle:he.cycle+1})))},_t=he=>he*((ue.current?.offsetWidth??
440)+40),Sa=(he,ii)=>{let sl=ue.current?.offsetWidth??440;return Math.abs(he)>sl*.35||ii>.5},mo=()=>{ye(),A(!1),ge(0)},Jr=he=>{F(he),z(!0),A(!1),ge(_t(he)),Q(),
je(),ye(),ze.current=window.setTimeout(Pt,r)},Ca=()=>{ye(),fe.current=window.setTimeout(()=>{A(!1),ge(0),Te()},eG)},{ref:oi,active:ri}=Lw(he=>{if(!P)if(he.first&&
Q(),he.last){if(he.tap||he.canceled){ge(0),Te();return}let ii=he.movement[0],sl=ii===0?he.direction[0]===-1?-1:1:ii>0?1:-1;Sa(ii,he.velocity[0])?Jr(sl):(ge(0),Te())}else
ge(he.movement[0])},{axis:"x",threshold:5,filterTaps:!0,enabled:a&&!Ce&&!P}),po=we(f,ue,oi),Pr=di(m,$),il=di(L,$),_a={...Pr,...il},ll=typeof _a.opacity=="number"?
_a.opacity:1,ls=P?0:1-Math.min(Math.abs(S)/200,1)*.6,eo=_a.transitionDuration??`${r}ms, ${r}ms, ${r}ms`,it=h==="stacked",ai=it&&I!==void 0&&I>0,oe=ai&&!x,ve=w===
"exiting"||w==="exited",An=g?.startsWith("top")?1:-1,En=Math.min(I??0,tG),Lo=oe?En*10*An:0,ho=it?(I||0)*30:0,Ot=ri||V,to=()=>it?ve?`translateY(${x?b||0:Lo}px) v\
ar(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`:x?`translateY(${b||0}px) translate3d(var(--notifications-swipe-offset)\
, 0, 0)`:ai?`scale(${1-En*.03}) translateY(${Lo}px)`:"var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)":"var(--notifica\
tions-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)",so={..._a,...it?{maxHeight:void 0}:{},"--notifications-state-transform":typeof _a.transform==
"string"?_a.transform:"translateX(0)","--notifications-state-opacity":String(ll),"--notifications-swipe-offset":`${S}px`,"--notifications-swipe-opacity":String(
ls),transform:to(),opacity:"calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))",transitionDuration:Ot?"0ms, 0ms, 0ms":eo,cursor:"defa\
ult",touchAction:"pan-y",...it?{gridArea:"1 / 1",zIndex:(v||5)-(I??0),pointerEvents:oe?"none":void 0,alignSelf:An===1?"start":"end",transitionProperty:Ot?"none":
"transform, opacity",transitionDuration:`${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(.51,.3,0,1.21), ease",transitionDelay:Ot||ve?"0ms":`${ho}ms`}:{}},
ko=()=>{Pe.current=!0,Q(),ee()},ka=()=>{Pe.current=!1,V||(mo(),Te()),ee()},ni=it?()=>{J.current=!0,Q(),ee()}:void 0,yr=it?()=>{J.current=!1,V||Te(),ee()}:void 0,
cw=he=>{it&&(he.pointerType==="touch"||he.pointerType==="pen")&&d?.()},pp=(0,ct.useEffectEvent)(he=>{if(P||ri)return;let ii=he.currentTarget===document;if(!ii&&
!Pe.current)return;let{deltaX:sl,deltaY:fw}=he;if(Math.abs(sl)<=Math.abs(fw)||sl===0||!n||Ce)return;ii||(he.preventDefault(),he.stopPropagation()),Q(),A(!0);let Dn=me.
current-sl,dw=Dn>0?1:-1;if(Sa(Dn,0)){Jr(dw);return}ge(Dn),Ca()});(0,ct.useEffect)(()=>{if(V)return document.addEventListener("wheel",pp,{passive:!1}),()=>document.
removeEventListener("wheel",pp,{passive:!1})},[V]),(0,ct.useEffect)(()=>{let he=()=>{P&&ge(_t(H))};return window.addEventListener("resize",he),()=>window.removeEventListener(
"resize",he)},[H,P]),(0,ct.useEffect)(()=>{let he=ue.current;if(he)return he.addEventListener("wheel",pp,{passive:!1}),()=>he.removeEventListener("wheel",pp,{passive:!1})},
[]),(0,ct.useEffect)(()=>()=>{je(),ye()},[]),(0,ct.useEffect)(()=>{e.onOpen?.(e)},[]);let zx=(0,ct.useRef)(w);(0,ct.useEffect)(()=>{let he=zx.current==="exiting";
zx.current=w,!(w!=="entering"||!he)&&(je(),P?(z(!1),A(!1),ge(0)):Te(),e.onOpen?.(e))},[w]),(0,ct.useEffect)(()=>(Te(),Q),[te,ri,P]),er(()=>{Ae&&Te()},[Ae]),(0,ct.useEffect)(
()=>(i?Q():Te(),Q),[i]);let ss={..._,...xe},Qt={style:so,inert:oe,onMouseEnter:he=>{ss.onMouseEnter?.(he),ko()},onMouseLeave:he=>{ss.onMouseLeave?.(he),ka()},onFocusCapture:he=>{
ss.onFocusCapture?.(he),ni?.()},onBlurCapture:he=>{ss.onBlurCapture?.(he),yr?.()},onPointerDownCapture:he=>{ss.onPointerDownCapture?.(he),cw(he)}};if(p){let he=[
_.className,xe.className].filter(Boolean).join(" ");return(0,eg.jsx)("div",{ref:po,role:xe.role||_.role||"alert",...rG(ss),className:he||void 0,...Qt,children:p(
e)})}return(0,eg.jsxs)(Eu,{ref:po,..._,...xe,...Qt,withCloseButton:Ce?!1:q,onClose:Pt,children:[N,Ae&&(0,eg.jsx)("div",{"aria-hidden":!0,...s,"data-paused":!_e.
running||void 0,style:{...s.style,"--notifications-progress-duration":`${te}ms`}},_e.cycle)]})}h2.displayName="@mantine/notifications/NotificationContainer";var g2={root:"m_b37d9ac7",notification:"m_5ed0edd0",progress:"m_836192","notifications-progress":"m_5f780017","notifications-progress-fade-in":"m_bb245a60"};var Mt=y(E(),1);function Iy(){return Iy=Object.assign?Object.assign.bind():function(e){for(var t=1;t<arguments.length;t++){var o=arguments[t];for(var r in o)({}).hasOwnProperty.
call(o,r)&&(e[r]=o[r])}return e},Iy.apply(null,arguments)}function wy(e,t){if(e==null)return{};var o={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;o[r]=e[r]}return o}function Sy(e,t){return Sy=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(o,r){return o.__proto__=r,o},Sy(e,t)}function Cy(e,t){e.prototype=Object.create(t.prototype),e.prototype.constructor=e,Sy(e,t)}var tg=y(E()),og=y(pl());var x2={disabled:!1};var Qz=y(E()),ju=Qz.default.createContext(null);var Wz=function(t){return t.scrollTop};var rg="unmounted",Tf="exited",Rf="entering",Ku="entered",v2="exiting",zl=(function(e){Cy(t,e);function t(r,a){var n;n=e.call(this,r,a)||this;var i=a,l=i&&!i.isMounting?
r.enter:r.appear,s;return n.appearStatus=null,r.in?l?(s=Tf,n.appearStatus=Rf):s=Ku:r.unmountOnExit||r.mountOnEnter?s=rg:s=Tf,n.state={status:s},n.nextCallback=null,
n}t.getDerivedStateFromProps=function(a,n){var i=a.in;return i&&n.status===rg?{status:Tf}:null};var o=t.prototype;return o.componentDidMount=function(){this.updateStatus(
!0,this.appearStatus)},o.componentDidUpdate=function(a){var n=null;if(a!==this.props){var i=this.state.status;this.props.in?i!==Rf&&i!==Ku&&(n=Rf):(i===Rf||i===
Ku)&&(n=v2)}this.updateStatus(!1,n)},o.componentWillUnmount=function(){this.cancelNextCallback()},o.getTimeouts=function(){var a=this.props.timeout,n,i,l;return n=
i=l=a,a!=null&&typeof a!="number"&&(n=a.exit,i=a.enter,l=a.appear!==void 0?a.appear:i),{exit:n,enter:i,appear:l}},o.updateStatus=function(a,n){if(a===void 0&&(a=
!1),n!==null)if(this.cancelNextCallback(),n===Rf){if(this.props.unmountOnExit||this.props.mountOnEnter){var i=this.props.nodeRef?this.props.nodeRef.current:og.default.
findDOMNode(this);i&&Wz(i)}this.performEnter(a)}else this.performExit();else this.props.unmountOnExit&&this.state.status===Tf&&this.setState({status:rg})},o.performEnter=
function(a){var n=this,i=this.props.enter,l=this.context?this.context.isMounting:a,s=this.props.nodeRef?[l]:[og.default.findDOMNode(this),l],c=s[0],u=s[1],d=this.
getTimeouts(),f=l?d.appear:d.enter;if(!a&&!i||x2.disabled){this.safeSetState({status:Ku},function(){n.props.onEntered(c)});return}this.props.onEnter(c,u),this.safeSetState(
{status:Rf},function(){n.props.onEntering(c,u),n.onTransitionEnd(f,function(){n.safeSetState({status:Ku},function(){n.props.onEntered(c,u)})})})},o.performExit=
function(){var a=this,n=this.props.exit,i=this.getTimeouts(),l=this.props.nodeRef?void 0:og.default.findDOMNode(this);if(!n||x2.disabled){this.safeSetState({status:Tf},
function(){a.props.onExited(l)});return}this.props.onExit(l),this.safeSetState({status:v2},function(){a.props.onExiting(l),a.onTransitionEnd(i.exit,function(){a.
safeSetState({status:Tf},function(){a.props.onExited(l)})})})},o.cancelNextCallback=function(){this.nextCallback!==null&&(this.nextCallback.cancel(),this.nextCallback=
null)},o.safeSetState=function(a,n){n=this.setNextCallback(n),this.setState(a,n)},o.setNextCallback=function(a){var n=this,i=!0;return this.nextCallback=function(l){
i&&(i=!1,n.nextCallback=null,a(l))},this.nextCallback.cancel=function(){i=!1},this.nextCallback},o.onTransitionEnd=function(a,n){this.setNextCallback(n);var i=this.
props.nodeRef?this.props.nodeRef.current:og.default.findDOMNode(this),l=a==null&&!this.props.addEndListener;if(!i||l){setTimeout(this.nextCallback,0);return}if(this.
props.addEndListener){var s=this.props.nodeRef?[this.nextCallback]:[i,this.nextCallback],c=s[0],u=s[1];this.props.addEndListener(c,u)}a!=null&&setTimeout(this.nextCallback,
a)},o.render=function(){var a=this.state.status;if(a===rg)return null;var n=this.props,i=n.children,l=n.in,s=n.mountOnEnter,c=n.unmountOnExit,u=n.appear,d=n.enter,
f=n.exit,m=n.timeout,p=n.addEndListener,h=n.onEnter,I=n.onEntering,v=n.onEntered,g=n.onExit,x=n.onExiting,b=n.onExited,w=n.nodeRef,_=wy(n,["children","in","moun\
tOnEnter","unmountOnExit","appear","enter","exit","timeout","addEndListener","onEnter","onEntering","onEntered","onExit","onExiting","onExited","nodeRef"]);return tg.default.
createElement(ju.Provider,{value:null},typeof i=="function"?i(a,_):tg.default.cloneElement(tg.default.Children.only(i),_))},t})(tg.default.Component);zl.contextType=
ju;zl.propTypes={};function Gu(){}zl.defaultProps={in:!1,mountOnEnter:!1,unmountOnExit:!1,appear:!1,enter:!0,exit:!0,onEnter:Gu,onEntering:Gu,onEntered:Gu,onExit:Gu,
onExiting:Gu,onExited:Gu};zl.UNMOUNTED=rg;zl.EXITED=Tf;zl.ENTERING=Rf;zl.ENTERED=Ku;zl.EXITING=v2;var b2=zl;function Zz(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}var ag=y(E());var pn=y(E());function _y(e,t){var o=function(n){return t&&(0,pn.isValidElement)(n)?t(n):n},r=Object.create(null);return e&&pn.Children.map(e,function(a){return a}).
forEach(function(a){r[a.key]=o(a)}),r}function aG(e,t){e=e||{},t=t||{};function o(u){return u in t?t[u]:e[u]}var r=Object.create(null),a=[];for(var n in e)n in t?
a.length&&(r[n]=a,a=[]):a.push(n);var i,l={};for(var s in t){if(r[s])for(i=0;i<r[s].length;i++){var c=r[s][i];l[r[s][i]]=o(c)}l[s]=o(s)}for(i=0;i<a.length;i++)l[a[i]]=
o(a[i]);return l}function Mf(e,t,o){return o[t]!=null?o[t]:e.props[t]}function Jz(e,t){return _y(e.children,function(o){return(0,pn.cloneElement)(o,{onExited:t.
bind(null,o),in:!0,appear:Mf(o,"appear",e),enter:Mf(o,"enter",e),exit:Mf(o,"exit",e)})})}function eP(e,t,o){var r=_y(e.children),a=aG(t,r);return Object.keys(a).
forEach(function(n){var i=a[n];if((0,pn.isValidElement)(i)){var l=n in t,s=n in r,c=t[n],u=(0,pn.isValidElement)(c)&&!c.props.in;s&&(!l||u)?a[n]=(0,pn.cloneElement)(
i,{onExited:o.bind(null,i),in:!0,exit:Mf(i,"exit",e),enter:Mf(i,"enter",e)}):!s&&l&&!u?a[n]=(0,pn.cloneElement)(i,{in:!1}):s&&l&&(0,pn.isValidElement)(c)&&(a[n]=
(0,pn.cloneElement)(i,{onExited:o.bind(null,i),in:c.props.in,exit:Mf(i,"exit",e),enter:Mf(i,"enter",e)}))}}),a}var nG=Object.values||function(e){return Object.keys(e).map(function(t){return e[t]})},iG={component:"div",childFactory:function(t){return t}},y2=(function(e){Cy(
t,e);function t(r,a){var n;n=e.call(this,r,a)||this;var i=n.handleExited.bind(Zz(n));return n.state={contextValue:{isMounting:!0},handleExited:i,firstRender:!0},
n}var o=t.prototype;return o.componentDidMount=function(){this.mounted=!0,this.setState({contextValue:{isMounting:!1}})},o.componentWillUnmount=function(){this.
mounted=!1},t.getDerivedStateFromProps=function(a,n){var i=n.children,l=n.handleExited,s=n.firstRender;return{children:s?Jz(a,l):eP(a,i,l),firstRender:!1}},o.handleExited=
function(a,n){var i=_y(this.props.children);a.key in i||(a.props.onExited&&a.props.onExited(n),this.mounted&&this.setState(function(l){var s=Iy({},l.children);return delete s[a.
key],{children:s}}))},o.render=function(){var a=this.props,n=a.component,i=a.childFactory,l=wy(a,["component","childFactory"]),s=this.state.contextValue,c=nG(this.
state.children).map(i);return delete l.appear,delete l.enter,delete l.exit,n===null?ag.default.createElement(ju.Provider,{value:s},c):ag.default.createElement(ju.
Provider,{value:s},ag.default.createElement(n,l,c))},t})(ag.default.Component);y2.propTypes={};y2.defaultProps=iG;var Hs=y2;var lr=y(C(),1),lG=b2,sG=16,cG=80,fG={position:"bottom-right",autoClose:4e3,transitionDuration:250,allowDragDismiss:!0,allowScrollDismiss:!0,containerWidth:440,
notificationMaxHeight:200,limit:5,zIndex:nt("overlay"),store:zi,withinPortal:!0,pauseResetOnHover:"all",layout:"default",withAutoCloseProgress:!1},tP=(e,{zIndex:t,
containerWidth:o})=>({root:{"--notifications-z-index":t?.toString(),"--notifications-container-width":D(o)}}),Pa=R(e=>{let t=T("Notifications",fG,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,position:c,autoClose:u,transitionDuration:d,allowDragDismiss:f,allowScrollDismiss:m,containerWidth:p,
notificationMaxHeight:h,limit:I,zIndex:v,store:g,portalProps:x,withinPortal:b,pauseResetOnHover:w,renderNotification:_,layout:S,withAutoCloseProgress:k,...P}=t,
z=$e(),H=u2(g),F=vp(),V=ul(),A=(0,Mt.useRef)({}),$=(0,Mt.useRef)(0),[U,N]=(0,Mt.useState)({}),[B,O]=(0,Mt.useState)({}),[L,q]=(0,Mt.useState)({}),[G,W]=(0,Mt.useState)(
null),ne=(0,Mt.useRef)({}),se=Object.values(U).reduce((ee,X)=>ee+(X??0),0)+Object.values(L).filter(Boolean).length,be=(0,Mt.useCallback)(ee=>N(X=>({...X,[ee]:(X[ee]??
0)+1})),[]),xe=(0,Mt.useCallback)(ee=>N(X=>({...X,[ee]:Math.max(0,(X[ee]??0)-1)})),[]),te=(0,Mt.useCallback)(ee=>S==="stacked"?{onMouseEnter:()=>q(X=>({...X,[ee]:!0})),
onMouseLeave:()=>q(X=>({...X,[ee]:!1}))}:{},[S]),_e=(0,Mt.useCallback)(ee=>W(ee),[]);(0,Mt.useEffect)(()=>{if(S!=="stacked")return;let ee=ne.current;return Jh.forEach(
X=>{(U[X]??0)>0||L[X]||G===X?(window.clearTimeout(ee[X]),O(Q=>Q[X]?Q:{...Q,[X]:!0})):ee[X]=window.setTimeout(()=>{O(Q=>Q[X]?{...Q,[X]:!1}:Q)},200)}),()=>Jh.forEach(
X=>window.clearTimeout(ee[X]))},[U,L,G,S]),(0,Mt.useEffect)(()=>{if(!G)return;let ee=X=>{let Q=X.target;Q!==null&&Object.values(A.current).some(je=>je?.contains(
Q))||W(null)};return document.addEventListener("pointerdown",ee),()=>document.removeEventListener("pointerdown",ee)},[G]);let Se=Kz(H.notifications,c),Ae=G?Se[G].
length:0;(0,Mt.useEffect)(()=>{(S!=="stacked"||G!==null&&Ae===0)&&W(null)},[Ae,G,S]),(0,Mt.useEffect)(()=>{S!=="stacked"&&q(ee=>Object.values(ee).some(Boolean)?
{}:ee)},[S]);let De=(0,Mt.useRef)(null),ze=(0,Mt.useRef)({}),fe=(0,Mt.useRef)(new WeakMap),ue=(0,Mt.useCallback)((ee,X)=>{let Q=X.offsetHeight;return ze.current[ee]===
Q?!1:(ze.current[ee]=Q,!0)},[]);(0,Mt.useEffect)(()=>{if(S!=="stacked"||typeof ResizeObserver>"u")return;let ee=new ResizeObserver(X=>{let Q=!1;X.forEach(je=>{let ye=fe.
current.get(je.target);ye&&ue(ye,je.target)&&(Q=!0)}),Q&&F()});return De.current=ee,Object.values(A.current).forEach(X=>X&&ee.observe(X)),()=>{ee.disconnect(),De.
current=null}},[S,F,ue]);let Pe=(0,Mt.useRef)({}),J=(0,Mt.useCallback)(ee=>(Pe.current[ee]||(Pe.current[ee]=X=>{let Q=A.current[ee];Q&&Q!==X&&(De.current?.unobserve(
Q),fe.current.delete(Q)),X?(A.current[ee]=X,fe.current.set(X,ee),ue(ee,X),De.current?.observe(X)):(delete A.current[ee],delete Pe.current[ee],delete ze.current[ee])}),
Pe.current[ee]),[ue]),Z=z.respectReducedMotion&&V?1:d,me=j({name:"Notifications",classes:g2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,
vars:l,varsResolver:tP});(0,Mt.useEffect)(()=>{g?.updateState(ee=>({...ee,limit:I||5,defaultPosition:c}))},[I,c]),er(()=>{H.notifications.length>$.current&&setTimeout(
()=>F(),0),$.current=H.notifications.length},[H.notifications]);let Ce=Jh.reduce((ee,X)=>{let Q=Se[X].length,je=new Array(Q).fill(0),ye=S==="stacked"&&!!B[X],ge=S===
"stacked"?[...Se[X]].sort((Pt,lo)=>(lo.priority??0)-(Pt.priority??0)||(lo.__sequence??0)-(Pt.__sequence??0)):Se[X];if(ye&&Q>0){let Pt=X.startsWith("top")?1:-1,lo=0;
for(let Te=0;Te<Q;Te+=1)je[Te]=lo*Pt,lo+=(ze.current[ge[Te].id]||cG)+sG}return ee[X]=ge.map((Pt,lo)=>{let{style:Te,..._t}=Pt;return(0,lr.jsx)(lG,{timeout:Z,onEnter:()=>A.
current[_t.id].offsetHeight,nodeRef:{current:A.current[_t.id]},children:Sa=>(0,lr.jsx)(h2,{ref:J(_t.id),data:_t,onHide:mo=>yy(mo,g),autoClose:u,transitionDuration:Z,
allowDragDismiss:f,allowScrollDismiss:m,paused:(w==="all"?se>0:!1)||S==="stacked"&&!ye&&lo>0,onHoverStart:()=>be(X),onHoverEnd:()=>xe(X),onExpandRequest:()=>_e(
X),renderNotification:"renderNotification"in _t?_t.renderNotification:_,layout:S,withAutoCloseProgress:k,progressProps:me("progress"),stackIndex:lo,stackSize:Q,
stackPosition:X,stackExpanded:ye,stackExpandedOffset:je[lo],transitionState:Sa,...me("notification",{style:{...Yz({state:Sa,position:X,transitionDuration:Z,maxHeight:h}),
...Te}})})},_t.id)}),ee},{});return(0,lr.jsxs)(Nr,{withinPortal:b,...x,children:[(0,lr.jsx)(M,{...me("root"),"data-position":"top-center","data-layout":S,...P,children:(0,lr.jsx)(
Hs,{...te("top-center"),children:Ce["top-center"]})}),(0,lr.jsx)(M,{...me("root"),"data-position":"top-left","data-layout":S,...P,children:(0,lr.jsx)(Hs,{...te(
"top-left"),children:Ce["top-left"]})}),(0,lr.jsx)(M,{...me("root",{className:Aa.classNames.fullWidth}),"data-position":"top-right","data-layout":S,...P,children:(0,lr.jsx)(
Hs,{...te("top-right"),children:Ce["top-right"]})}),(0,lr.jsx)(M,{...me("root",{className:Aa.classNames.fullWidth}),"data-position":"bottom-right","data-layout":S,
...P,children:(0,lr.jsx)(Hs,{...te("bottom-right"),children:Ce["bottom-right"]})}),(0,lr.jsx)(M,{...me("root"),"data-position":"bottom-left","data-layout":S,...P,
children:(0,lr.jsx)(Hs,{...te("bottom-left"),children:Ce["bottom-left"]})}),(0,lr.jsx)(M,{...me("root"),"data-position":"bottom-center","data-layout":S,...P,children:(0,lr.jsx)(
Hs,{...te("bottom-center"),children:Ce["bottom-center"]})})]})});Pa.classes=g2;Pa.varsResolver=tP;Pa.displayName="@mantine/notifications/Notifications";Pa.show=
za.show;Pa.hide=za.hide;Pa.update=za.update;Pa.promise=za.promise;Pa.clean=za.clean;Pa.cleanQueue=za.cleanQueue;Pa.updateState=za.updateState;var $u=y(E(),1),oP=y(C(),1),I2=$u.createContext(void 0),Af=e=>{let t=$u.useContext(I2);if(e)return e;if(!t)throw new Error("No QueryClient set, use QueryClientP\
rovider to set one");return t},w2=({client:e,children:t})=>($u.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,oP.jsx)(I2.Provider,{value:e,children:t}));var dG={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},uG=class{#e=dG;#t=!1;setTimeoutProvider(e){
this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){
this.#e.clearInterval(e)}},Pi=new uG;function rP(e){setTimeout(e,0)}var C2=typeof window>"u"||"Deno"in globalThis;function ao(){}function iP(e,t){return typeof e=="function"?e(t):e}function ky(e){return typeof e=="number"&&e>=0&&
e!==1/0}function Ty(e,t){return Math.max(e+(t||0)-Date.now(),0)}function At(e,t){return typeof e=="function"?e(t):e}function Ry(e,t){let{type:o="all",exact:r,fetchStatus:a,
predicate:n,queryKey:i,stale:l}=e;if(i){if(r){if(t.queryHash!==ng(i,t.options))return!1}else if(!Vs(t.queryKey,i))return!1}if(o!=="all"){let s=t.isActive();if(o===
"active"&&!s||o==="inactive"&&s)return!1}return!(typeof l=="boolean"&&t.isStale()!==l||a&&a!==t.state.fetchStatus||n&&!n(t))}function My(e,t){let{exact:o,status:r,
predicate:a,mutationKey:n}=e;if(n){if(!t.options.mutationKey)return!1;if(o){if(Oi(t.options.mutationKey)!==Oi(n))return!1}else if(!Vs(t.options.mutationKey,n))return!1}
return!(r&&t.state.status!==r||a&&!a(t))}function ng(e,t){return(t?.queryKeyHashFn||Oi)(e)}function Oi(e){return JSON.stringify(e,(t,o)=>S2(o)?Object.keys(o).sort().
reduce((r,a)=>(r[a]=o[a],r),{}):o)}function Vs(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e=="object"&&typeof t=="object"){if(Array.isArray(
e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(!Vs(e[r],t[r]))return!1;return!0}let o=Object.keys(t);for(let r of o)if(!Vs(e[r],
t[r]))return!1;return!0}return!1}var lP=Object.prototype.hasOwnProperty;function _2(e,t,o=0){if(e===t)return e;if(o>500)return t;let r=aP(e)&&aP(t);if(!r&&!(S2(
e)&&S2(t)))return t;let a=(r?e:Object.keys(e)).length,n=r?t:Object.keys(t),i=n.length,l=r?new Array(i):{},s=0;for(let c=0;c<i;c++){let u=r?c:n[c],d=e[u],f=t[u];
if(d===f){l[u]=d,(r?c<a:lP.call(e,u))&&s++;continue}if(d===null||f===null||typeof d!="object"||typeof f!="object"){l[u]=f;continue}let m=_2(d,f,o+1);l[u]=m,m===
d&&s++}return a===i&&s===a?e:l}function Yu(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let o of Object.keys(e))if(!lP.call(t,o)||e[o]!==
t[o])return!1;return!0}function aP(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function S2(e){if(!nP(e))return!1;let t=Object.getPrototypeOf(e),
o=t?.constructor;if(o===void 0)return!0;if(typeof o!="function")return!1;let r=o.prototype;return!(!nP(r)||!r.hasOwnProperty("isPrototypeOf")||t!==Object.prototype)}
function nP(e){return Object.prototype.toString.call(e)==="[object Object]"}function sP(e){return new Promise(t=>{Pi.setTimeout(t,e)})}function ig(e,t,o){return typeof o.
structuralSharing=="function"?o.structuralSharing(e,t):o.structuralSharing!==!1?_2(e,t):t}function k2(e){return e}function cP(e,t,o=0){let r=[...e,t];return o&&
r.length>o?r.slice(-o):r}function fP(e,t,o=0){let r=[t,...e];return o&&r.length>o?r.slice(0,o):r}var Xu=Symbol();function Ay(e,t){return!e.queryFn&&t?.initialPromise?
()=>t.initialPromise:!e.queryFn||e.queryFn===Xu?()=>Promise.reject(new Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function Qu(e,t){return typeof e=="\
function"?e(...t):!!e}var lg=Symbol();function dP(e,t,o,r){let a=!1,n;return Object.defineProperties(e,{[lg]:{value:r},signal:{enumerable:!0,get:()=>(n??=t(),a||
(a=!0,n.aborted?o():n.addEventListener("abort",o,{once:!0})),n)}}),e}var mG=()=>C2,Wu=()=>mG();var hn=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.
listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}};var pG=class extends hn{#e;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e();return window.addEventListener("\
visibilitychange",t,!1),()=>{window.removeEventListener("visibilitychange",t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||
(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(t=>{typeof t=="boolean"?this.setFocused(t):this.onFocus()})}setFocused(e){this.#e!==
e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e=="boolean"?this.#e:globalThis.
document?.visibilityState!=="hidden"}},Zu=new pG;var uP=rP;function hG(){let e=[],t=0,o=l=>{l()},r=l=>{l()},a=uP,n=l=>{t?e.push(l):a(()=>{o(l)})},i=()=>{let l=e;e=[],l.length&&a(()=>{r(()=>{l.forEach(s=>{o(s)})})})};
return{batch:l=>{let s;t++;try{s=l()}finally{t--,t||i()}return s},batchCalls:l=>(...s)=>{n(()=>{l(...s)})},schedule:n,setNotifyFunction:l=>{o=l},setBatchNotifyFunction:l=>{
r=l},setScheduler:l=>{a=l}}}var bt=hG();var gG=class extends hn{#e=!0;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e(!0),o=()=>e(!1);return window.addEventListener(
"online",t,!1),window.addEventListener("offline",o,!1),()=>{window.removeEventListener("online",t),window.removeEventListener("offline",o)}}}}onSubscribe(){this.#t||
this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(this.setOnline.
bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}},Ju=new gG;function xG(e){return Math.min(1e3*2**e,3e4)}function T2(e){return(e??"online")==="online"?Ju.isOnline():!0}var Ey=class extends Error{constructor(e){super("Can\
celledError"),this.revert=e?.revert,this.silent=e?.silent}};function Dy(e){let t=!1,o=0,r,a="pending",n,i,l=new Promise((g,x)=>{n=g,i=x});l.catch(ao);let s=()=>a!=="pending",c=g=>{if(!s()){let x=new Ey(g);h(x),e.onCancel?.(
x)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>Zu.isFocused()&&(e.networkMode==="always"||Ju.isOnline())&&e.canRun(),m=()=>T2(e.networkMode)&&e.canRun(),p=g=>{s()||(r?.(),
a="resolved",n(g))},h=g=>{s()||(r?.(),a="rejected",i(g))},I=g=>new Promise(x=>{r=b=>{(s()||g())&&x(b)},e.onPause?.()}).then(()=>{r=void 0,s()||e.onContinue?.()}),
v=()=>{if(s())return;let g,x=o===0?e.initialPromise:void 0;try{g=x??e.fn()}catch(b){g=Promise.reject(b)}Promise.resolve(g).then(p).catch(b=>{if(s())return;let w=e.
retry??(Wu()?0:3),_=e.retryDelay??xG,S=typeof _=="function"?_(o,b):_,k=w===!0||typeof w=="number"&&o<w||typeof w=="function"&&w(o,b);if(t||!k){h(b);return}o++,e.
onFail?.(o,b),sP(S).then(()=>s()||f()?void 0:I(f)).then(()=>{t?h(b):v()})})};return{promise:l,status:()=>a,cancel:c,continue:()=>(r?.(),l),cancelRetry:u,continueRetry:d,
canStart:m,start:()=>(m()?v():I(m).then(v),l)}}function pP(e){return{onFetch:(t,o)=>{let r=t.options,a=t.fetchOptions?.meta?.fetchMore?.direction,n=t.state.data?.pages||[],i=t.state.data?.pageParams||[],l={pages:[],
pageParams:[]},s=0,c=async()=>{let u=!1,d=t,f=h=>{dP(h,()=>t.signal,()=>u=!0,d[lg])},m=Ay(t.options,t.fetchOptions),p=async(h,I,v)=>{if(u)return Promise.reject(
t.signal.reason);if(I==null&&h.pages.length)return Promise.resolve(h);let x=(()=>{let S={client:t.client,queryKey:t.queryKey,pageParam:I,direction:v?"backward":
"forward",meta:t.options.meta};return f(S),S})(),b=await m(x),{maxPages:w}=t.options,_=v?fP:cP;return{pages:_(h.pages,b,w),pageParams:_(h.pageParams,I,w)}};if(a&&
n.length){let h=a==="backward",I=h?vG:mP,v={pages:n,pageParams:i};l=await p(v,I(r,v),h)}else{let h=e??n.length;do{let I=s===0?i[0]===void 0?r.initialPageParam:i[0]:
mP(r,l);if(s>0&&I==null)break;l=await p(l,I),s++}while(s<h)}return l};t.options.persister?t.fetchFn=()=>t.options.persister?.(c,{client:t.client,queryKey:t.queryKey,
meta:t.options.meta,signal:t.signal},o):t.fetchFn=c}}}function mP(e,{pages:t,pageParams:o}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,o[r],o):
void 0}function vG(e,{pages:t,pageParams:o}){return t.length>0?e.getPreviousPageParam?.(t[0],t,o[0],o):void 0}var zy=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),ky(this.gcTime)&&(this.#e=Pi.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){
this.gcTime=Math.max(this.gcTime||0,e??(Wu()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(Pi.clearTimeout(this.#e),this.#e=void 0)}};var xP=class extends zy{#e;#t;#o;#r;#n;#a;#i;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#n=
e.client,this.#r=this.#n.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=gP(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){
return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=
e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let t=gP(this.options);t.data!==void 0&&(this.setState(hP(t.data,t.dataUpdatedAt)),
this.#t=t)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus==="idle"&&this.#r.remove(this)}setData(e,t){let o=ig(this.state.data,e,this.options);
return this.#l({data:o,type:"success",dataUpdatedAt:t?.updatedAt,manual:t?.manual}),o}setState(e){this.#l({type:"setState",state:e})}cancel(e){let t=this.#a?.promise;
return this.#a?.cancel(e),t?t.then(ao).catch(ao):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.
destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>At(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>
0?!this.isActive():this.options.queryFn===Xu||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.
state.data===void 0?!1:this.getObserversCount()>0?this.observers.some(e=>At(e.options.staleTime,this)==="static"):!1}isStale(){return this.getObserversCount()>0?
this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===
"static"?!1:this.state.isInvalidated?!0:!Ty(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),
this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.
includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:"observerAdded",query:this,observer:e}))}removeObserver(e){let t=this.observers.
indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus==="paused"&&this.state.status==="pending"?this.#a.
cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:"observerRemoved",query:this,observer:e}))}getObserversCount(){return this.observers.
length}invalidate(){this.state.isInvalidated||this.#l({type:"invalidate"})}async fetch(e,t){if(this.state.fetchStatus!=="idle"&&this.#a?.status()!=="rejected"){
if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#i)return this.#a.continueRetry(),this.#i}if(e&&this.setOptions(e),
!this.options.queryFn){let c=this.observers.find(u=>u.options.queryFn);c&&this.setOptions(c.options)}let o=new AbortController,r=c=>{Object.defineProperties(c,{
[lg]:{value:o.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,o.signal)}})},a=()=>{let c=Ay(this.options,t),d=(()=>{let f={client:this.#n,queryKey:this.
queryKey,meta:this.meta};return r(f),f})();return this.#c=!1,this.options.persister?this.options.persister(c,d,this):c(d)},i=(()=>{let c={fetchOptions:t,options:this.
options,queryKey:this.queryKey,client:this.#n,state:this.state,fetchFn:a};return r(c),c})();(this.#e==="infinite"?pP(this.options.pages):this.options.behavior)?.
onFetch(i,this),this.#o=this.state,(this.state.fetchStatus==="idle"||this.state.fetchMeta!==i.fetchOptions?.meta)&&this.#l({type:"fetch",meta:i.fetchOptions?.meta});
let l=this.#a=Dy({initialPromise:t?.initialPromise,fn:i.fetchFn,onCancel:c=>{c instanceof Ey&&c.revert&&this.setState({...this.#o,fetchStatus:"idle"}),o.abort()},
onFail:(c,u)=>{this.#l({type:"failed",failureCount:c,error:u})},onPause:()=>{this.#l({type:"pause"})},onContinue:()=>{this.#l({type:"continue"})},retry:i.options.
retry,retryDelay:i.options.retryDelay,networkMode:i.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let c=await l.promise;if(c===void 0)throw new Error(`${this.
queryHash} data is undefined`);return this.setData(c),this.#r.config.onSuccess?.(c,this),this.#r.config.onSettled?.(c,this.state.error,this),c}catch(c){if(c instanceof
Ey){if(c.silent){if(this.#a!==l&&this.#i)return this.#i;throw c}else if(c.revert){if(this.state.data===void 0)throw c;return this.state.data}}throw this.#l({type:"\
error",error:c}),this.#r.config.onError?.(c,this),this.#r.config.onSettled?.(this.state.data,c,this),c}finally{this.#a===l&&(this.#a=void 0,this.#i=void 0),this.
scheduleGc()}})();return this.#i=s,l.start(),s}#l(e){let t=o=>{switch(e.type){case"failed":return{...o,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case"\
pause":return{...o,fetchStatus:"paused"};case"continue":return{...o,fetchStatus:"fetching"};case"fetch":return{...o,...R2(o.data,this.options),fetchMeta:e.meta??
null};case"success":{let r={...o,...hP(e.data,e.dataUpdatedAt),dataUpdateCount:o.dataUpdateCount+1,...!e.manual&&{fetchStatus:"idle",fetchFailureCount:0,fetchFailureReason:null}};
return this.#o=e.manual?r:void 0,r}case"error":{let r=e.error;return{...o,error:r,errorUpdateCount:o.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:o.
fetchFailureCount+1,fetchFailureReason:r,fetchStatus:"idle",status:"error",isInvalidated:!0}}case"invalidate":return{...o,isInvalidated:!0};case"setState":return{
...o,...e.state}}};this.state=t(this.state),bt.batch(()=>{this.observers.slice().forEach(o=>{o.onQueryUpdate()}),this.#r.notify({query:this,type:"updated",action:e})})}};
function R2(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:T2(t.networkMode)?"fetching":"paused",...e===void 0&&{error:null,status:"pending"}}}
function hP(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:"success"}}function gP(e){let t=typeof e.initialData=="function"?e.
initialData():e.initialData,o=t!==void 0,r=o?typeof e.initialDataUpdatedAt=="function"?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,
dataUpdatedAt:o?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:o?
"success":"pending",fetchStatus:"idle"}}var A2=class extends hn{#e;#t=void 0;#o=void 0;#r=void 0;#n;#a;#i;#s;#c;#l;#d;#u;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#i=null,this.
bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),vP(this.#t,
this.options)?this.#m():this.updateResult(),this.#b())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return M2(this.#t,this.options,
this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return M2(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#y(),
this.#I(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,o=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&
typeof this.options.enabled!="boolean"&&typeof this.options.enabled!="function"&&typeof At(this.options.enabled,this.#t)!="boolean")throw new Error("Expected en\
abled to be a boolean or a callback that returns a boolean");this.#w(),this.#t.setOptions(this.options),t._defaulted&&!Yu(this.options,t)&&this.#e.getQueryCache().
notify({type:"observerOptionsUpdated",query:this.#t,observer:this});let r=this.hasListeners();r&&bP(this.#t,o,this.options,t)&&this.#m(),this.updateResult(),r&&
(this.#t!==o||At(this.options.enabled,this.#t)!==At(t.enabled,this.#t)||At(this.options.staleTime,this.#t)!==At(t.staleTime,this.#t))&&this.#g();let a=this.#x();
r&&(this.#t!==o||At(this.options.enabled,this.#t)!==At(t.enabled,this.#t)||a!==this.#f)&&this.#v(a)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,
e),o=this.createResult(t,e);return Yu(this.getCurrentResult(),o)||(this.#r=o,this.#a=this.options,this.#n=this.#t.state),o}getCurrentResult(){return this.#r}trackResult(e,t){
return new Proxy(e,{get:(o,r)=>(this.trackProp(r),t?.(r),Reflect.get(o,r))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.
fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),o=this.#e.getQueryCache().build(this.#e,t),r=()=>{},a,n=new Promise(i=>{a=i,r=this.#e.getQueryCache().
subscribe(l=>{l.type==="updated"&&l.query.queryHash===o.queryHash&&o.state.data!==void 0&&(r(),i(this.createResult(o,t)))})});return Promise.race([o.fetch(t).then(
()=>{let i=this.createResult(o,t);return a?.(i),i}).finally(()=>{r()}),n])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),
this.#r))}#m(e){this.#w();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(ao)),t}#h(e){return!Wu()&&At(this.options.enabled,this.#t)!==!1&&
ky(e)}#g(){this.#y();let e=At(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=Ty(this.#r.dataUpdatedAt,e)+1;this.#d=Pi.setTimeout(()=>{
this.#r.isStale||this.updateResult()},t)}#x(){return At(this.options.refetchInterval,this.#t)??!1}#v(e){this.#I(),this.#f=e,!(this.#f===0||!this.#h(this.#f))&&(this.#u=
Pi.setInterval(()=>{(this.options.refetchIntervalInBackground||Zu.isFocused())&&this.#m()},this.#f))}#b(){this.#g(),this.#v(this.#x())}#y(){this.#d!==void 0&&(Pi.
clearTimeout(this.#d),this.#d=void 0)}#I(){this.#u!==void 0&&(Pi.clearInterval(this.#u),this.#u=void 0)}createResult(e,t){let o=this.#t,r=this.options,a=this.#r,
n=this.#n,i=this.#a,l=e!==o?e.state:this.#o,{state:s}=e,c={...s},u=!1,d;if(t._optimisticResults){let w=this.hasListeners(),_=!w&&vP(e,t),S=w&&bP(e,o,t,r);(_||S)&&
(c={...c,...R2(s.data,e.options)}),t._optimisticResults==="isRestoring"&&(c.fetchStatus="idle")}let{error:f,errorUpdatedAt:m,status:p}=c;d=c.data;let h=!1;if(t.
placeholderData!==void 0&&d===void 0&&p==="pending"){let w;a?.isPlaceholderData&&t.placeholderData===i?.placeholderData?(w=a.data,h=!0):w=typeof t.placeholderData==
"function"?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,w!==void 0&&(p="success",d=ig(a?.data,w,t),u=!0)}if(t.select&&d!==void 0&&!h)if(a&&d===
n?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=ig(a?.data,d,t),this.#c=d,this.#i=null}catch(w){this.#i=w}else d===void 0&&(this.#i=
null);this.#i&&(f=this.#i,d=this.#c,m=a?.error===f?a.errorUpdatedAt:Date.now(),p="error",u=!1);let I=c.fetchStatus==="fetching",v=p==="pending",g=p==="error",x=v&&
I,b=d!==void 0;return{status:p,fetchStatus:c.fetchStatus,isPending:v,isSuccess:p==="success",isError:g,isInitialLoading:x,isLoading:x,data:d,dataUpdatedAt:c.dataUpdatedAt,
error:f,errorUpdatedAt:m,failureCount:c.fetchFailureCount,failureReason:c.fetchFailureReason,errorUpdateCount:c.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:c.
dataUpdateCount>l.dataUpdateCount||c.errorUpdateCount>l.errorUpdateCount,isFetching:I,isRefetching:I&&!v,isLoadingError:g&&!b,isPaused:c.fetchStatus==="paused",
isPlaceholderData:u,isRefetchError:g&&b,isStale:E2(e,t),refetch:this.refetch,isEnabled:At(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,
this.options);if(this.#n=this.#t.state,this.#a=this.options,this.#n.data!==void 0&&(this.#l=this.#t),Yu(t,e))return;this.#r=t;let r=(()=>{if(!e)return!0;let{notifyOnChangeProps:a}=this.
options,n=typeof a=="function"?a():a;if(n==="all"||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let i of n??this.#p)if(this.#r[i]!==
e[i])return!0;return!1})();bt.batch(()=>{r&&this.listeners.forEach(a=>{a(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:"observerResultsUpdated"})})}#w(){
let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#o=e.state,this.hasListeners()&&(t?.removeObserver(
this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#b()}};function bG(e,t){return At(t.enabled,e)!==!1&&e.state.data===void 0&&
!(e.state.status==="error"&&At(t.retryOnMount,e)===!1)}function vP(e,t){return bG(e,t)||e.state.data!==void 0&&M2(e,t,t.refetchOnMount)}function M2(e,t,o){if(At(
t.enabled,e)!==!1&&At(t.staleTime,e)!=="static"){let r=At(o,e);return r==="always"||r!==!1&&E2(e,t)}return!1}function bP(e,t,o,r){return(e!==t||At(r.enabled,e)===
!1)&&(!o.suspense||e.state.status!=="error")&&E2(e,o)}function E2(e,t){return At(t.enabled,e)!==!1&&e.isStaleByTime(At(t.staleTime,e))}var yP=class extends zy{#e;#t;#o;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#o=e.mutationCache,this.#t=[],this.state=e.state||
D2(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){
this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#o.notify({type:"observerAdded",mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(
t=>t!==e),this.scheduleGc(),this.#o.notify({type:"observerRemoved",mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status==="pending"?this.
scheduleGc():this.#o.remove(this))}continue(){return this.#r?.continue()??(this.state.status==="pending"?this.execute(this.state.variables):Promise.resolve())}async execute(e){
let t=()=>{this.#n({type:"continue"})},o={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=Dy({fn:()=>this.options.mutationFn?
this.options.mutationFn(e,o):Promise.reject(new Error("No mutationFn found")),onFail:(i,l)=>{this.#n({type:"failed",failureCount:i,error:l})},onPause:()=>{this.#n(
{type:"pause"})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#o.canRun(this)}),
a=this.state.status==="pending",n=!r.canStart();try{if(a)t();else{this.#n({type:"pending",variables:e,isPaused:n}),this.#o.config.onMutate&&await this.#o.config.
onMutate(e,this,o);let l=await this.options.onMutate?.(e,o);l!==this.state.context&&this.#n({type:"pending",context:l,variables:e,isPaused:n})}this.state.isPaused&&
r.canStart()&&t();let i=await r.start();return await this.#o.config.onSuccess?.(i,e,this.state.context,this,o),await this.options.onSuccess?.(i,e,this.state.context,
o),await this.#o.config.onSettled?.(i,null,this.state.variables,this.state.context,this,o),await this.options.onSettled?.(i,null,e,this.state.context,o),this.#n(
{type:"success",data:i}),i}catch(i){try{await this.#o.config.onError?.(i,e,this.state.context,this,o)}catch(l){Promise.reject(l)}try{await this.options.onError?.(
i,e,this.state.context,o)}catch(l){Promise.reject(l)}try{await this.#o.config.onSettled?.(void 0,i,this.state.variables,this.state.context,this,o)}catch(l){Promise.
reject(l)}try{await this.options.onSettled?.(void 0,i,e,this.state.context,o)}catch(l){Promise.reject(l)}throw this.#n({type:"error",error:i}),i}finally{this.#r===
r&&(this.#r=void 0),this.#o.runNext(this)}}#n(e){let t=o=>{switch(e.type){case"failed":return{...o,failureCount:e.failureCount,failureReason:e.error};case"pause":
return{...o,isPaused:!0};case"continue":return{...o,isPaused:!1};case"pending":return{...o,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,
isPaused:e.isPaused,status:"pending",variables:e.variables,submittedAt:Date.now()};case"success":return{...o,data:e.data,failureCount:0,failureReason:null,error:null,
status:"success",isPaused:!1};case"error":return{...o,data:void 0,error:e.error,failureCount:o.failureCount+1,failureReason:e.error,isPaused:!1,status:"error"}}};
this.state=t(this.state),bt.batch(()=>{this.#t.forEach(o=>{o.onMutationUpdate(e)}),this.#o.notify({mutation:this,type:"updated",action:e})})}};function D2(){return{
context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:"idle",variables:void 0,submittedAt:0}}var IP=class extends hn{#e;#t;#o;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#o=0}build(e,t,o){let r=new yP({client:e,mutationCache:this,
mutationId:++this.#o,options:e.defaultMutationOptions(t),state:o});return this.add(r),r}add(e){this.#e.add(e);let t=Py(e);if(typeof t=="string"){let o=this.#t.get(
t);o?o.push(e):this.#t.set(t,[e])}this.notify({type:"added",mutation:e})}remove(e){if(this.#e.delete(e)){let t=Py(e);if(typeof t=="string"){let o=this.#t.get(t);
if(o)if(o.length>1){let r=o.indexOf(e);r!==-1&&o.splice(r,1)}else o[0]===e&&this.#t.delete(t)}}this.notify({type:"removed",mutation:e})}canRun(e){let t=Py(e);if(typeof t==
"string"){let o=this.#t.get(t)?.find(r=>r.state.status==="pending");return!o||o===e}else return!0}runNext(e){let t=Py(e);return typeof t=="string"?this.#t.get(t)?.
find(o=>o!==e&&o.state.isPaused)?.continue()??Promise.resolve():Promise.resolve()}clear(){bt.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(
t=>{this.notify({type:"removed",mutation:t})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(o=>My(t,o))}findAll(e={}){
return this.getAll().filter(t=>My(e,t))}notify(e){bt.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(t=>t.state.
isPaused);return bt.batch(()=>Promise.all(e.map(t=>t.continue().catch(ao))))}};function Py(e){return e.options.scope?.id}var z2=class extends hn{#e;#t=void 0;#o;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#n()}bindMethods(){this.mutate=this.mutate.
bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),Yu(this.options,t)||this.#e.getMutationCache().
notify({type:"observerOptionsUpdated",mutation:this.#o,observer:this}),t?.mutationKey&&this.options.mutationKey&&Oi(t.mutationKey)!==Oi(this.options.mutationKey)?
this.reset():this.#o?.state.status==="pending"&&this.#o.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#o&&(this.#o.addObserver(this),this.#n())}onUnsubscribe(){
this.hasListeners()||this.#o?.removeObserver(this)}onMutationUpdate(e){this.#n(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#o?.removeObserver(this),
this.#o=void 0,this.#n(),this.#a()}mutate(e,t){return this.#r=t,this.#o?.removeObserver(this),this.#o=this.#e.getMutationCache().build(this.#e,this.options),this.#o.
addObserver(this),this.#o.execute(e)}#n(){let e=this.#o?.state??D2();this.#t={...e,isPending:e.status==="pending",isSuccess:e.status==="success",isError:e.status===
"error",isIdle:e.status==="idle",mutate:this.mutate,reset:this.reset}}#a(e){bt.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let o=this.#t.variables,r=this.#t.
context,a={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type==="success"){try{t.onSuccess?.(e.data,o,r,a)}catch(n){Promise.
reject(n)}try{t.onSettled?.(e.data,null,o,r,a)}catch(n){Promise.reject(n)}}else if(e?.type==="error"){try{t.onError?.(e.error,o,r,a)}catch(n){Promise.reject(n)}
try{t.onSettled?.(void 0,e.error,o,r,a)}catch(n){Promise.reject(n)}}}this.listeners.forEach(o=>{o(this.#t)})})}};var wP=class extends hn{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,o){let r=t.queryKey,a=t.queryHash??ng(r,t),n=this.get(a);return n||
(n=new xP({client:e,queryKey:r,queryHash:a,options:e.defaultQueryOptions(t),state:o,defaultOptions:e.getQueryDefaults(r)}),this.add(n)),n}add(e){this.#e.has(e.queryHash)||
(this.#e.set(e.queryHash,e),this.notify({type:"added",query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:"\
removed",query:e}))}clear(){bt.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){
let t={exact:!0,...e};return this.getAll().find(o=>Ry(t,o))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(o=>Ry(e,o)):t}notify(e){bt.
batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){bt.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){bt.batch(()=>{this.getAll().forEach(
e=>{e.onOnline()})})}};var P2=class{#e;#t;#o;#r;#n;#a;#i;#s;constructor(e={}){this.#e=e.queryCache||new wP,this.#t=e.mutationCache||new IP,this.#o=e.defaultOptions||{},this.#r=new Map,
this.#n=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#i=Zu.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=Ju.
subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#i?.(),this.#i=void 0,this.#s?.(),this.#s=
void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:"fetching"}).length}isMutating(e){return this.#t.findAll({...e,status:"pending"}).length}getQueryData(e){
let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),o=this.#e.build(this,
t),r=o.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&o.isStaleByTime(At(t.staleTime,o))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){
return this.#e.findAll(e).map(({queryKey:t,state:o})=>[t,o.data])}setQueryData(e,t,o){let r=this.defaultQueryOptions({queryKey:e}),a=this.#e.get(r.queryHash)?.state.
data,n=iP(t,a);if(n!==void 0)return this.#e.build(this,r).setData(n,{...o,manual:!0})}setQueriesData(e,t,o){return bt.batch(()=>this.#e.findAll(e).map(({queryKey:r})=>[
r,this.setQueryData(r,t,o)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;
bt.batch(()=>{t.findAll(e).forEach(o=>{t.remove(o)})})}resetQueries(e,t){let o=this.#e;return bt.batch(()=>{let r=o.findAll(e),a=new Set(r);return r.forEach(n=>{
n.reset()}),this.refetchQueries({type:"active",predicate:n=>a.has(n)},t)})}cancelQueries(e,t={}){let o={revert:!0,...t},r=bt.batch(()=>this.#e.findAll(e).map(a=>a.
cancel(o)));return Promise.all(r).then(ao).catch(ao)}invalidateQueries(e,t={}){return bt.batch(()=>(this.#e.findAll(e).forEach(o=>{o.invalidate()}),e?.refetchType===
"none"?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??"active"},t)))}refetchQueries(e,t={}){let o={...t,cancelRefetch:t.cancelRefetch??
!0},r=bt.batch(()=>this.#e.findAll(e).filter(a=>!a.isDisabled()&&!a.isStatic()).map(a=>{let n=a.fetch(void 0,o),i=a.state.fetchStatus==="paused";return(!o.throwOnError||
i)&&(n=n.catch(ao)),i?Promise.resolve():n}));return Promise.all(r).then(ao)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let o=this.#e.
build(this,t),r=o.isStaleByTime(At(t.staleTime,o))?await o.fetch(t):o.state.data,a=t.select;return a?a(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===
void 0&&(t.retry=!1);let o=this.#e.build(this,t);return o.isStaleByTime(At(t.staleTime,o))?o.fetch(t):Promise.resolve(o.state.data)}prefetchQuery(e){return this.
fetchQuery(e).then(ao).catch(ao)}infiniteQuery(e){return e._type="infinite",this.query(e)}fetchInfiniteQuery(e){return e._type="infinite",this.fetchQuery(e)}prefetchInfiniteQuery(e){
return this.fetchInfiniteQuery(e).then(ao).catch(ao)}ensureInfiniteQueryData(e){return e._type="infinite",this.ensureQueryData(e)}resumePausedMutations(){return Ju.
isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#o}setDefaultOptions(e){
this.#o=e}setQueryDefaults(e,t){this.#r.set(Oi(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],o={};return t.forEach(r=>{Vs(e,
r.queryKey)&&Object.assign(o,r.defaultOptions)}),o}setMutationDefaults(e,t){this.#n.set(Oi(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#n.
values()],o={};return t.forEach(r=>{Vs(e,r.mutationKey)&&Object.assign(o,r.defaultOptions)}),o}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#o.
queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||(t.queryHash=ng(t.queryKey,t)),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=
t.networkMode!=="always"),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode="offlineFirst"),t.queryFn===Xu&&(t.
enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#o.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){
this.#e.clear(),this.#t.clear()}};var Oy=y(E(),1),SP=Oy.createContext(!1),CP=()=>Oy.useContext(SP),xze=SP.Provider;var sg=y(E(),1),yG=y(C(),1);function IG(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var wG=sg.createContext(IG()),_P=()=>sg.useContext(
wG);var kP=y(E(),1),TP=(e,t,o)=>{let r=o?.state.status==="error"&&typeof e.throwOnError=="function"?Qu(e.throwOnError,[o.state.error,o]):e.throwOnError;(e.suspense||
r)&&(t.isReset()||(e.retryOnMount=!1))},RP=e=>{kP.useEffect(()=>{e.clearReset()},[e])},MP=({result:e,errorResetBoundary:t,throwOnError:o,query:r,suspense:a})=>e.
isError&&!t.isReset()&&!e.isFetching&&r&&(a&&e.data===void 0||Qu(o,[e.error,r]));var AP=e=>{if(e.suspense){let o=a=>a==="static"?a:Math.max(a??1e3,1e3),r=e.staleTime;e.staleTime=typeof r=="function"?(...a)=>o(r(...a)):o(r),typeof e.gcTime=="\
number"&&(e.gcTime=Math.max(e.gcTime,1e3))}},EP=(e,t)=>e?.suspense&&t.isPending,DP=(e,t,o)=>t.fetchOptimistic(e).catch(()=>{o.clearReset()});var Us=y(E(),1);function zP(e,t,o){let r=CP(),a=_P(),n=Af(o),i=n.defaultQueryOptions(e),l=n.getQueryCache().get(i.queryHash),s=e.subscribed!==!1;i._optimisticResults=
r?"isRestoring":s?"optimistic":void 0,AP(i),TP(i,a,l),RP(a);let[c]=Us.useState(()=>new t(n,i)),u=c.getOptimisticResult(i);Us.useEffect(()=>{c.setOptions(i)},[i,
c]);let d=!r&&s;if(Us.useSyncExternalStore(Us.useCallback(f=>{let m=d?c.subscribe(bt.batchCalls(f)):ao;return c.updateResult(),m},[c,d]),()=>c.getCurrentResult(),
()=>c.getCurrentResult()),EP(i,u))throw DP(i,c,a);if(MP({result:u,errorResetBoundary:a,throwOnError:i.throwOnError,query:l,suspense:i.suspense}))throw u.error;return i.
notifyOnChangeProps?u:c.trackResult(u)}function sr(e,t){return zP(e,A2,t)}var Pl=y(E(),1);function Io(e,t){let o=Af(t),[r]=Pl.useState(()=>new z2(o,e));Pl.useEffect(()=>{r.setOptions(e)},[r,e]);let a=Pl.useSyncExternalStore(Pl.useCallback(
i=>r.subscribe(bt.batchCalls(i)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),n=Pl.useCallback((...i)=>{r.mutate(i[0],i[1]).catch(ao)},[r]);if(a.error&&
Qu(r.options.throwOnError,[a.error]))throw a.error;return{...a,mutate:n,mutateAsync:a.mutate}}var dL=y(E(),1),uL=y(PN(),1);var BN=y(E(),1),Ka=class extends Error{constructor(o,r,a,n){super(o);this.status=r;this.code=a;this.traceId=n}status;code;traceId},kY=new Set(["key","password",
"current","new","token"]),TY=12,yI=[],RY=0,II=new Set;function E5(e){return Array.isArray(e)?e.map(E5):e===null||typeof e!="object"?e:Object.fromEntries(Object.
entries(e).map(([t,o])=>[t,kY.has(t)&&o?"…":E5(o)]))}var ON=({method:e,path:t})=>`${e} ${t.split("?")[0]}`;function MY(e){let t=yI.filter(o=>ON(o)!==ON(e));yI=
[{...e,number:++RY},...t].slice(0,TY),II.forEach(o=>o())}function NN(){yI=[],II.forEach(e=>e())}function FN(){return(0,BN.useSyncExternalStore)(e=>(II.add(e),()=>II.
delete(e)),()=>yI)}async function fx(e){let t=await e.text().catch(()=>""),o={};try{o=JSON.parse(t)}catch{}let r=o.error?.message??o.data?.message??o.message??`\
The gateway answered ${e.status}.`,a=o.error?.code??o.data?.errorCode??"";return new Ka(r,e.status,a,e.headers.get("x-portkey-trace-id")??"")}async function dx(e,t){
try{return await fetch(e,{cache:"no-store",redirect:"error",...t})}catch(o){throw o instanceof DOMException&&o.name==="AbortError"?o:new Ka("The gateway does no\
t answer. Is it running, and is this computer connected to it?",0,"","")}}function ux(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(
16).padStart(2,"0")).join("")}async function Qe(e,t,o){let r={accept:"application/json","x-portkey-trace-id":ux()};e!=="GET"&&(r["x-lockgate-console"]="1"),o!==
void 0&&(r["content-type"]="application/json");let a=performance.now(),n=await dx(t,{method:e,headers:r,credentials:"same-origin",body:o===void 0?null:JSON.stringify(
o)});if(MY({method:e,path:t,body:E5(o),status:n.status,ms:Math.round(performance.now()-a)}),!n.ok)throw await fx(n);let i=await n.text();return i?JSON.parse(i):
{}}var SI=[{value:"15m",label:"Last 15 minutes",ms:9e5},{value:"1h",label:"Last hour",ms:36e5},{value:"24h",label:"Last 24 hours",ms:864e5},{value:"7d",label:"Last\
 7 days",ms:6048e5},{value:"30d",label:"Last 30 days",ms:2592e6},{value:"all",label:"All time",ms:0}],mx={range:"all",outcome:"",status:[],model:[],provider:[],
trace:"",metadata:{},pageSize:50};function CI(e,t){let o=new URLSearchParams,r=SI.find(a=>a.value===e.range)?.ms??0;return r&&o.set("time_of_generation_min",new Date(
Date.now()-r).toISOString()),e.status.length>0&&o.set("status_code",e.status.join(",")),e.outcome&&o.set("is_success",String(e.outcome==="ok")),e.model.length>0&&
o.set("ai_model",e.model.join(",")),e.provider.length>0&&o.set("ai_org",e.provider.join(",")),e.trace&&o.set("trace_id",e.trace),Object.keys(e.metadata).length>
0&&o.set("metadata",JSON.stringify(e.metadata)),o.set("page_size",String(e.pageSize)),t>0&&o.set("current_page",String(t)),o.toString()}var D5=["model","status",
"trace","provider"];function z5(e){let t=e.trim(),[,o="",r=""]=/^([a-z]+):\s*(.*)$/i.exec(t)??[];return o?D5.includes(o.toLowerCase())&&r?`${o.toLowerCase()}:${r.
trim()}`:null:/^[^=\s]+=.+$/.test(t)?t:/^[1-5]\d\d$/.test(t)?`status:${t}`:/^\S+$/.test(t)?`trace:${t}`:null}function P5(e){return[...e.status.map(t=>`status:${t}`),
...e.model.map(t=>`model:${t}`),...e.provider.map(t=>`provider:${t}`),...e.trace?[`trace:${e.trace}`]:[],...Object.entries(e.metadata).map(([t,o])=>`${t}=${o}`)]}
function O5(e,t){let o={...e,status:[],model:[],provider:[],trace:"",metadata:{}};for(let r of t){let a=r.search(/[:=]/),[n,i]=[r.slice(0,a),r.slice(a+1)];r[a]===
"="?o.metadata[n]=i:n==="trace"?o.trace=i:o[n].push(i)}return o}function HN(e){let t=e.get("range"),o=e.get("outcome"),r={...mx,range:SI.some(a=>a.value===t)?t:
"24h",outcome:o==="ok"||o==="failed"?o:""};return O5(r,e.getAll("q").map(z5).filter(a=>a!==null))}function _I(e,t){let o=new URLSearchParams;e.range!=="24h"&&o.
set("range",e.range),e.outcome&&o.set("outcome",e.outcome);for(let a of P5(e))o.append("q",a);t>0&&o.set("page",String(t));let r=o.toString();return r?`?${r}`:""}
var ga=e=>typeof e=="string"?e:"",Ar=e=>typeof e=="number"?e:0,wI=e=>e!==null&&typeof e=="object"?e:{};function VN(e){return{id:ga(e.id),at:new Date(e.created_at),
method:ga(e.request_method),path:ga(e.request_path),status:Ar(e.response_status_code),ok:e.is_success===!0,end:ga(e.end),provider:ga(e.ai_org),credential:ga(e.virtual_key),
model:ga(e.ai_model),streamed:e.stream_mode===!0,tokensIn:Ar(e.req_units),tokensOut:Ar(e.res_units),estimated:e.units_estimated===!0,cost:typeof e.cost=="number"?
e.cost/100:null,ms:Ar(e.response_time),traceId:ga(e.trace_id),keyId:ga(e.api_key_id),metadata:wI(e.metadata)}}function kI(e){return{total:e.total??e.data.length,
rows:e.data.map(VN)}}function LN(e){let t=wI(e),o=t.body??"";return{headers:Object.entries(wI(t.headers)).map(([r,a])=>[r,String(a)]),text:typeof o=="string"?o:
JSON.stringify(o),truncated:t.truncated===!0}}function UN(e){let t=wI(e.timings);return{...VN(e),modelAsked:ga(e.model_requested),upstreamStatus:Ar(e.upstream_status_code),
url:ga(e.request_url),error:ga(e.error_code),attempts:Ar(e.attempts),clientIp:ga(e.client_ip),sdk:ga(e.sdk_version),worker:Ar(e.worker),tokensCached:Ar(e.cached_units),
tokensReasoning:Ar(e.reasoning_units),bytesIn:Ar(e.bytes_in),bytesOut:Ar(e.bytes_out),timings:{authenticated:Ar(t.auth)/1e3,received:Ar(t.queue)/1e3,sent:Ar(t.sent)/
1e3,firstByte:Ar(t.first_byte)/1e3,total:Ar(t.total)/1e3},request:LN(e.request),response:LN(e.response)}}var bc=new P2({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<2&&!(t instanceof Ka&&t.status>=400&&t.status<500)}}}),yc=e=>({queryKey:[e],queryFn:()=>Qe(
"GET",e)}),xa=e=>bc.invalidateQueries({queryKey:[e]}),$a="/v1/session",Qm=()=>sr({queryKey:[$a],queryFn:async()=>{try{return await Qe("GET",$a)}catch(e){if(e instanceof
Ka&&e.status===401)return null;throw e}},staleTime:6e4}),TI="/v1/setup",qN=e=>sr({...yc(TI),enabled:e}),px="/v1/profile/api-key",Wm=()=>sr(yc(px)),Zm="/v1/sessi\
ons",jN=()=>sr(yc(Zm)),Ic="/v1/api-keys",wc=()=>sr(yc(`${Ic}?page_size=500`)),Wl=()=>xa(`${Ic}?page_size=500`),RI=e=>sr({...yc(`/v1/scopes?kind=${e}`),staleTime:1/0}),
Zl="/v1/virtual-keys",Jm=()=>sr(yc(`${Zl}?page_size=500`)),hx=async()=>{await Promise.all([xa(`${Zl}?page_size=500`),xa(GN)])},gx=()=>sr({...yc("/v1/provider-ca\
talogue"),staleTime:1/0}),GN="/v1/models",ep=()=>sr({...yc(GN),staleTime:6e4});function MI(e,t,o){return sr({queryKey:["/v1/logs",e,t],queryFn:async()=>kI(await Qe(
"GET",`/v1/logs?${CI(e,t)}`)),refetchInterval:r=>typeof o=="function"?o(r.state.data):o,placeholderData:k2})}function KN(e){return sr({queryKey:["/v1/logs",e],queryFn:async()=>UN(
await Qe("GET",`/v1/logs/${encodeURIComponent(e)}`)),staleTime:1/0})}var sw=y(E(),1);function $N(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var o,r,a,n,i=[],l="",s=e.split("/");for(s[0]||s.shift();a=s.shift();)o=a[0],o==="*"?(i.push(o),
l+=a[1]==="?"?"(?:/(.*))?":"/(.*)"):o===":"?(r=a.indexOf("?",1),n=a.indexOf(".",1),i.push(a.substring(1,~r?r:~n?n:a.length)),l+=~r&&!~n?"(?:/([^/]+?))?":"/([^/]\
+?)",~n&&(l+=(~r?"?":"")+"\\"+a.substring(n))):l+="/"+a;return{keys:i,pattern:new RegExp("^"+l+(t?"(?=$|/)":"/?$"),"i")}}var Sc=y(E(),1),We=y(E(),1);var AI=y(WN(),1);var LY=Sc.useInsertionEffect,HY=typeof window<"u"&&typeof window.document<"u"&&typeof window.document.createElement<"u",N5=HY?Sc.useLayoutEffect:Sc.useEffect,VY=LY||
N5,xx=e=>{let t=Sc.useRef([e,(...o)=>t[0](...o)]).current;return VY(()=>{t[0]=e}),t[1]};var ZN=["popstate","pushState","replaceState","hashchange"],vx=[],JN=()=>vx.forEach(e=>e()),UY=e=>(vx.push(e)===1&&ZN.forEach(t=>addEventListener(t,JN)),()=>{vx=
vx.filter(t=>t!==e),vx.length||ZN.forEach(t=>removeEventListener(t,JN))}),rF=(e,t)=>(0,AI.useSyncExternalStore)(UY,e,t),eF=()=>location.search,aF=({ssrSearch:e}={})=>rF(
eF,e!=null?()=>e:eF),tF=()=>location.pathname,qY=({ssrPath:e}={})=>rF(tF,e!=null?()=>e:tF);var jY=(e,{replace:t=!1,state:o=null}={})=>history[t?"replaceState":"pushState"](o,"",e),nF=e=>[qY(e),jY],oF=Symbol.for("wouter_v3");if(typeof history<"u"&&typeof window[oF]>
"u"){for(let e of["pushState","replaceState"]){let t=history[e];history[e]=function(){let o=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,
dispatchEvent(r),o}}Object.defineProperty(window,oF,{value:!0})}var iF=(e="")=>e==="/"?"":e,lF=(e,t)=>e[0]==="~"?e.slice(1):iF(t)+e,L5=(e,t)=>(e=F5(iF(e)),t=F5(t),!e||(t.toLowerCase()+"/").startsWith(e.toLowerCase()+"/")?t.slice(
e.length)||"/":"~"+t),F5=e=>{try{return e.includes("%")?decodeURI(e):e}catch{return e}},sF=e=>F5(e[0]==="?"?e.slice(1):e);var cF={hook:nF,searchHook:aF,parser:$N,base:"",ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,o)=>e(t,o)},fF=(0,We.createContext)(
cF),od=()=>(0,We.useContext)(fF),dF={},uF=(0,We.createContext)(dF),rd=()=>(0,We.useContext)(uF),mF=(e,t=e.base)=>L5(t,e.hook(e)[0]),H5=e=>{let[t,o]=e.hook(e);return[
L5(e.base,t),xx((r,a)=>e.aroundNav(o,lF(r,e.base),a))]},zt=()=>H5(od()),GY=()=>{let e=od();return sF(e.searchHook(e))},pF=(e,t,o,r)=>{let{pattern:a,keys:n}=t instanceof
RegExp?{pattern:t}:e(t||"*",r),i=a.exec(o);if(!i)return[!1,null];let l={};for(let s=1;s<i.length;s++)l[s-1]=i[s];if(n)for(let s=0;s<n.length;s++)l[n[s]]=i[s+1];else
Object.assign(l,i.groups);return r?[!0,l,i[0]]:[!0,l]};var KY=({children:e,...t})=>{let o=od(),r=t.hook?cF:o,a=r;if(t.ssrPath){let[s,c=t.ssrSearch??""]=t.ssrPath.split("?");s&&(t.ssrSearch=c,t.ssrPath=s)}t.hrefs=t.hrefs??
t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let n=(0,We.useRef)(r),i=n.current,l=i;for(let s in r){let c=s==="base"?r[s]+(t[s]??""):t[s]??r[s];c!==
l[s]&&(i===l&&(n.current=l={...l}),l[s]=c),(c!==r[s]||c!==a[s])&&(a=l)}return(0,We.createElement)(fF.Provider,{value:a},e)},$Y=({children:e,component:t},o)=>t?(0,We.createElement)(
t,{params:o}):typeof e=="function"?e(o):e,YY=e=>{let t=(0,We.useRef)(dF),o=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(o).length||r.some(
a=>e[a]!==o[a])?e:o};function EI(){let[e,t]=zt(),o=GY(),r=(0,We.useMemo)(()=>new URLSearchParams(o),[o]),a=r,n=xx((i,l)=>{a=new URLSearchParams(typeof i=="funct\
ion"?i(a):i);let s=a.toString();t(e+(s?"?"+s:""),l)});return[r,n]}var Wi=({path:e,nest:t,match:o,...r})=>{let a=od(),n=mF(a),[i,l,s]=o??pF(a.parser,e,n,t),c=YY(
{...rd(),...l});if(!i)return null;let u=$Y(r,c);return(0,We.createElement)(uF.Provider,{value:c},s?(0,We.createElement)(KY,{base:s},u):u)},vt=(0,We.forwardRef)(
(e,t)=>{let o=od(),[r,a]=H5(o),{to:n="",href:i=n,onClick:l,asChild:s,children:c,className:u,replace:d,state:f,transition:m,...p}=e;return p.onClick=xx(h=>{h.ctrlKey||
h.metaKey||h.altKey||h.shiftKey||h.button!==0||(l?.(h),h.defaultPrevented||(h.preventDefault(),a(i,e)))}),p.href=o.hrefs(i[0]==="~"?i.slice(1):o.base+i,o),u!==void 0&&
(p.className=u?.call?u(r===i):u),t&&(p.ref=t),s&&(0,We.isValidElement)(c)?(0,We.cloneElement)(c,p):(0,We.createElement)("a",p,c)}),hF=(e,t=[])=>{if(Array.isArray(
e))for(let o of e)hF(o&&o.type===We.Fragment?o.props.children:o,t);else t.push(e);return t},gF=({children:e,location:t})=>{let o=od(),r=mF(o);for(let a of hF(e)){
let n=0;if((0,We.isValidElement)(a)&&(n=pF(o.parser,a.props.path,t||r,a.props.nest))[0])return(0,We.cloneElement)(a,{match:n})}return null},V5=e=>{let{to:t,href:o=t}=e,
r=od(),[,a]=H5(r),n=xx(()=>a(t||o,e)),{ssrContext:i}=r;return N5(()=>{n()},[]),i&&(i.redirectTo=t),null};var xF=y(E(),1),Cc=y(C(),1);function va({title:e,about:t,actions:o,wide:r,children:a}){return(0,xF.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Cc.jsxs)(
"div",{className:r?"page page-wide":"page",children:[(0,Cc.jsxs)(ae,{justify:"space-between",align:"flex-start",mb:"lg",gap:"md",wrap:"wrap",children:[(0,Cc.jsxs)(
pe,{gap:4,maw:760,children:[(0,Cc.jsx)(Ko,{order:1,size:"h2",children:e}),t&&(0,Cc.jsx)(K,{c:"dimmed",size:"sm",children:t})]}),o&&(0,Cc.jsx)(ae,{gap:"sm",children:o})]}),
a]})}var uT=y(E(),1);var U5=y(C(),1),DI=15,op=e=>[...e].length>=DI;function zI({label:e,value:t,onChange:o}){let r=[...t].length;return(0,U5.jsx)(kr,{label:e,description:(0,U5.jsx)(
K,{span:!0,size:"xs",c:r>0&&op(t)?"teal":"dimmed","aria-live":"polite",children:r===0||!op(t)?`At least ${DI} characters${r?`, ${DI-r} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:t,onChange:a=>o(a.currentTarget.value),required:!0,withAsterisk:!1,minLength:DI,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var rp=y(E(),1);var vF={outline:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor",strokeWidth:2,strokeLinecap:"round",
strokeLinejoin:"round"},filled:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"currentColor",stroke:"none"}};var le=(e,t,o,r)=>{let a=(0,rp.forwardRef)(({color:n="currentColor",size:i=24,stroke:l=2,title:s,className:c,children:u,...d},f)=>(0,rp.createElement)("svg",{ref:f,
...vF[e],width:i,height:i,className:["tabler-icon",`tabler-icon-${t}`,c].filter(Boolean).join(" "),...e==="filled"?{fill:n}:{strokeWidth:l,stroke:n},...d},[s&&(0,rp.createElement)(
"title",{key:"svg-title"},s),...r.map(([m,p])=>(0,rp.createElement)(m,p)),...Array.isArray(u)?u:[u]]));return a.displayName=`${o}`,a};var XY=[["path",{d:"M12 9v4",key:"svg-0"}],["path",{d:"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13\
.536a1.914 1.914 0 0 0 -3.274 0",key:"svg-1"}],["path",{d:"M12 16h.01",key:"svg-2"}]],q5=le("outline","alert-triangle","AlertTriangle",XY);var QY=[["path",{d:"M5 12l14 0",key:"svg-0"}],["path",{d:"M13 18l6 -6",key:"svg-1"}],["path",{d:"M13 6l6 6",key:"svg-2"}]],j5=le("outline","arrow-right","ArrowR\
ight",QY);var WY=[["path",{d:"M4 20h16",key:"svg-0"}],["path",{d:"M4 12h16",key:"svg-1"}],["path",{d:"M4 4h16",key:"svg-2"}]],G5=le("outline","baseline-density-medium","B\
aselineDensityMedium",WY);var ZY=[["path",{d:"M4 3h16",key:"svg-0"}],["path",{d:"M4 9h16",key:"svg-1"}],["path",{d:"M4 15h16",key:"svg-2"}],["path",{d:"M4 21h16",key:"svg-3"}]],K5=le("ou\
tline","baseline-density-small","BaselineDensitySmall",ZY);var JY=[["path",{d:"M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11",key:"svg-0"}]],$5=le("outline","bolt","Bolt",JY);var eX=[["path",{d:"M5 12l5 5l10 -10",key:"svg-0"}]],Jl=le("outline","check","Check",eX);var tX=[["path",{d:"M6 9l6 6l6 -6",key:"svg-0"}]],Y5=le("outline","chevron-down","ChevronDown",tX);var oX=[["path",{d:"M6 15l6 -6l6 6",key:"svg-0"}]],X5=le("outline","chevron-up","ChevronUp",oX);var rX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M9 12l2 2l4 -4",key:"svg-1"}]],Zi=le("outline","circle-check","CircleCheck",
rX);var aX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M10 10l4 4m0 -4l-4 4",key:"svg-1"}]],ap=le("outline","circle-x","CircleX",aX);var nX=[["path",{d:"M7 8l-4 4l4 4",key:"svg-0"}],["path",{d:"M17 8l4 4l-4 4",key:"svg-1"}],["path",{d:"M14 4l-4 16",key:"svg-2"}]],Q5=le("outline","code","Code",
nX);var iX=[["path",{d:"M13 9l3 -1l-1 3m-1 3l-6 2l2 -6",key:"svg-0"}],["path",{d:"M20.042 16.045a9 9 0 0 0 -12.087 -12.087m-2.318 1.677a9 9 0 1 0 12.725 12.73",key:"\
svg-1"}],["path",{d:"M12 3v2",key:"svg-2"}],["path",{d:"M12 19v2",key:"svg-3"}],["path",{d:"M3 12h2",key:"svg-4"}],["path",{d:"M19 12h2",key:"svg-5"}],["path",{
d:"M3 3l18 18",key:"svg-6"}]],W5=le("outline","compass-off","CompassOff",iX);var lX=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}]],Ji=le(
"outline","copy","Copy",lX);var sX=[["path",{d:"M4 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-0"}],["path",{d:"M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-1"}],["path",{d:"M9.15 14.85l8.8\
5 -10.85",key:"svg-2"}],["path",{d:"M6 4l8.85 10.85",key:"svg-3"}]],Z5=le("outline","cut","Cut",sX);var cX=[["path",{d:"M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M7 20h10",key:"svg-1"}],["path",{d:"\
M9 16v4",key:"svg-2"}],["path",{d:"M15 16v4",key:"svg-3"}]],J5=le("outline","device-desktop","DeviceDesktop",cX);var fX=[["path",{d:"M13 9a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M18 8v-3a1 1 0 0 0 -1 -1h-13a1 1 0 \
0 0 -1 1v12a1 1 0 0 0 1 1h9",key:"svg-1"}],["path",{d:"M16 9h2",key:"svg-2"}]],eT=le("outline","devices","Devices",fX);var dX=[["path",{d:"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-0"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-1"}],["path",{d:"M18 12a1 1 0 1 \
0 2 0a1 1 0 1 0 -2 0",key:"svg-2"}]],bx=le("outline","dots","Dots",dX);var uX=[["path",{d:"M14 3v4a1 1 0 0 0 1 1h4",key:"svg-0"}],["path",{d:"M12 21h-5a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v4.5",key:"svg-1"}],["path",{d:"M14 17.\
5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0",key:"svg-2"}],["path",{d:"M18.5 19.5l2.5 2.5",key:"svg-3"}]],tT=le("outline","file-search","FileSearch",uX);var mX=[["path",{d:"M4 4h16v2.172a2 2 0 0 1 -.586 1.414l-4.414 4.414v7l-6 2v-8.5l-4.48 -4.928a2 2 0 0 1 -.52 -1.345v-2.227",key:"svg-0"}]],oT=le("outline","filt\
er","Filter",mX);var pX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M12 17l0 .01",key:"svg-1"}],["path",{d:"M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.\
6 0 1 0 -3 -4",key:"svg-2"}]],rT=le("outline","help","Help",pX);var hX=[["path",{d:"M5 12l-2 0l9 -9l9 9l-2 0",key:"svg-0"}],["path",{d:"M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",key:"svg-1"}],["path",{d:"M10 12h4v4h-4l0 -4",
key:"svg-2"}]],aT=le("outline","home-2","Home2",hX);var gX=[["path",{d:"M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-\
.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.0\
69l2.643 -2.643a2.877 2.877 0 0 1 4.069 0",key:"svg-0"}],["path",{d:"M15 9h.01",key:"svg-1"}]],ad=le("outline","key","Key",gX);var xX=[["path",{d:"M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8",key:"svg-0"}],["path",{d:"M6 10l0 .01",key:"svg-1"}],["path",
{d:"M10 10l0 .01",key:"svg-2"}],["path",{d:"M14 10l0 .01",key:"svg-3"}],["path",{d:"M18 10l0 .01",key:"svg-4"}],["path",{d:"M6 14l0 .01",key:"svg-5"}],["path",{
d:"M18 14l0 .01",key:"svg-6"}],["path",{d:"M10 14l4 .01",key:"svg-7"}]],nT=le("outline","keyboard","Keyboard",xX);var vX=[["path",{d:"M13 5h8",key:"svg-0"}],["path",{d:"M13 9h5",key:"svg-1"}],["path",{d:"M13 15h8",key:"svg-2"}],["path",{d:"M13 19h5",key:"svg-3"}],["path",{d:"\
M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",key:"svg-4"}],["path",{d:"M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4\
a1 1 0 0 1 -1 -1l0 -4",key:"svg-5"}]],iT=le("outline","list-details","ListDetails",vX);var bX=[["path",{d:"M11 15a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M18.5 18.5l2.5 2.5",key:"svg-1"}],["path",{d:"M4 6h16",key:"svg-2"}],["path",
{d:"M4 12h4",key:"svg-3"}],["path",{d:"M4 18h4",key:"svg-4"}]],lT=le("outline","list-search","ListSearch",bX);var yX=[["path",{d:"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M9 12h12l-3 -3",key:"svg-1"}],["p\
ath",{d:"M18 15l3 -3",key:"svg-2"}]],yx=le("outline","logout","Logout",yX);var IX=[["path",{d:"M13.038 19.927a9.933 9.933 0 0 1 -5.338 -.927l-4.7 1l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c1.\
993 1.7 2.93 4.043 2.746 6.346",key:"svg-0"}],["path",{d:"M19 16l-2 3h4l-2 3",key:"svg-1"}]],nd=le("outline","message-circle-bolt","MessageCircleBolt",IX);var wX=[["path",{d:"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",key:"svg-0"}]],Ix=le("outline","moon","Moon",wX);var SX=[["path",{d:"M12 10v4",key:"svg-0"}],["path",{d:"M10 13l4 -2",key:"svg-1"}],["path",{d:"M10 11l4 2",key:"svg-2"}],["path",{d:"M5 10v4",key:"svg-3"}],["pa\
th",{d:"M3 13l4 -2",key:"svg-4"}],["path",{d:"M3 11l4 2",key:"svg-5"}],["path",{d:"M19 10v4",key:"svg-6"}],["path",{d:"M17 13l4 -2",key:"svg-7"}],["path",{d:"M1\
7 11l4 2",key:"svg-8"}]],sT=le("outline","password","Password",SX);var CX=[["path",{d:"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4",key:"svg-0"}],["path",{d:"M13.5 6.5l4 4",key:"svg-1"}]],wx=le("outline","pencil","P\
encil",CX);var _X=[["path",{d:"M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5",key:"svg-0"}],["path",{d:"M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5",key:"sv\
g-1"}],["path",{d:"M3 21l2.5 -2.5",key:"svg-2"}],["path",{d:"M18.5 5.5l2.5 -2.5",key:"svg-3"}],["path",{d:"M10 11l-2 2",key:"svg-4"}],["path",{d:"M13 14l-2 2",key:"\
svg-5"}]],id=le("outline","plug-connected","PlugConnected",_X);var kX=[["path",{d:"M12 5l0 14",key:"svg-0"}],["path",{d:"M5 12l14 0",key:"svg-1"}]],_c=le("outline","plus","Plus",kX);var TX=[["path",{d:"M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",key:"svg-0"}],["path",{d:"M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",key:"svg-1"}]],Sx=le("outline","r\
efresh","Refresh",TX);var RX=[["path",{d:"M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",key:"svg-0"}],["path",{d:"M21 21l-6 -6",key:"svg-1"}]],es=le("outline","search","Search",RX);var MX=[["path",{d:"M4.698 4.034l16.302 7.966l-16.302 7.966a.503 .503 0 0 1 -.546 -.124a.555 .555 0 0 1 -.12 -.568l2.468 -7.274l-2.468 -7.274a.555 .555 0 0 1 .1\
2 -.568a.503 .503 0 0 1 .546 -.124",key:"svg-0"}],["path",{d:"M6.5 12h14.5",key:"svg-1"}]],cT=le("outline","send-2","Send2",MX);var AX=[["path",{d:"M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3",key:"svg-0"}],["path",{d:"M11 11a1 1 0 1 0 2 0a1 1 0 1 \
0 -2 0",key:"svg-1"}],["path",{d:"M12 12l0 2.5",key:"svg-2"}]],fT=le("outline","shield-lock","ShieldLock",AX);var EX=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.\
1 -.7l-.7 .7",key:"svg-1"}]],Cx=le("outline","sun","Sun",EX);var DX=[["path",{d:"M4 7l16 0",key:"svg-0"}],["path",{d:"M10 11l0 6",key:"svg-1"}],["path",{d:"M14 11l0 6",key:"svg-2"}],["path",{d:"M5 7l1 12a2 2 0 0 0 2 2h8a2\
 2 0 0 0 2 -2l1 -12",key:"svg-3"}],["path",{d:"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",key:"svg-4"}]],ld=le("outline","trash","Trash",DX);var zX=[["path",{d:"M17 4h-10a3 3 0 0 0 -3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3 -3v-10a3 3 0 0 0 -3 -3z",key:"svg-0"}]],dT=le("filled","player-stop-filled","Player\
StopFilled",zX);var el=y(C(),1);function He({error:e,retry:t,title:o}){if(!e)return null;let r=e instanceof Error?e.message:String(e),a=e instanceof Ka?e.traceId:"";return(0,el.jsxs)(
Ea,{color:"red",icon:(0,el.jsx)(q5,{size:18}),title:o,role:"alert",variant:"light",children:[(0,el.jsx)(K,{size:"sm",className:"wrap",children:r}),(a||t)&&(0,el.jsxs)(
ae,{mt:"xs",gap:"sm",justify:"space-between",children:[a?(0,el.jsxs)(K,{size:"xs",c:"dimmed",children:["Trace ",(0,el.jsx)(Ms,{children:a})]}):(0,el.jsx)("span",
{}),t&&(0,el.jsx)(de,{size:"compact-sm",variant:"light",color:"red",onClick:t,children:"Try again"})]})]})}var ba=y(C(),1);function bF(){let[e,t]=(0,uT.useState)(""),[o,r]=(0,uT.useState)(""),a=Qm().data?.user.email,n=Io({mutationFn:()=>Qe("PUT","/v1/profile/password",
{current:e,new:o}),onSuccess:async()=>{t(""),r(""),za.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([xa($a),
xa(Zm)])}});return(0,ba.jsxs)("section",{"aria-labelledby":"password",children:[(0,ba.jsx)(Ko,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,ba.jsx)(
Yt,{p:"lg",radius:"lg",maw:480,children:(0,ba.jsx)("form",{onSubmit:l=>{l.preventDefault(),n.mutate()},children:(0,ba.jsxs)(pe,{children:[(0,ba.jsx)("input",{type:"\
email",name:"username",value:a??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,ba.jsx)(kr,{label:"Present password",value:e,onChange:l=>t(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,ba.jsx)(zI,
{label:"New password",value:o,onChange:r}),(0,ba.jsx)(He,{error:n.error}),(0,ba.jsx)(K,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API \
keys go on working."}),(0,ba.jsx)(ae,{justify:"flex-end",children:(0,ba.jsx)(de,{type:"submit",loading:n.isPending,disabled:!e||!op(o),children:"Change password"})})]})})})]})}var CF=y(E(),1);var ts=y(C(),1);function kc({title:e,children:t,action:o,danger:r=!0,run:a,close:n}){let i=Io({mutationFn:a,onSuccess:n});return(0,ts.jsx)(ro,{opened:!0,onClose:n,
title:e,closeButtonProps:{"aria-label":"Close"},children:(0,ts.jsxs)(pe,{children:[(0,ts.jsx)(K,{size:"sm",component:"div",children:t}),(0,ts.jsx)(He,{error:i.error}),
(0,ts.jsxs)(ae,{justify:"flex-end",children:[(0,ts.jsx)(de,{variant:"default",onClick:n,"data-autofocus":!0,children:"Cancel"}),(0,ts.jsx)(de,{color:r?"red":void 0,
loading:i.isPending,onClick:()=>i.mutate(),children:o})]})]})})}var ya=y(C(),1);function tl({label:e,columns:t,loading:o,minWidth:r=720,spacing:a="sm",children:n}){return(0,ya.jsx)(Yt,{radius:"lg",style:{overflow:"hidden"},children:(0,ya.jsx)(
ce.ScrollContainer,{minWidth:r,type:"native",children:(0,ya.jsxs)(ce,{"aria-label":e,"aria-busy":o,verticalSpacing:a,horizontalSpacing:"md",children:[(0,ya.jsx)(
ce.Thead,{children:(0,ya.jsx)(ce.Tr,{children:t.map(i=>(0,ya.jsx)(ce.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,
children:i.silent?(0,ya.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,ya.jsx)(ce.Tbody,{children:o?(0,ya.jsx)(PX,{columns:t.length}):
n})]})})})}function PX({columns:e}){return[0,1,2,3].map(t=>(0,ya.jsx)(ce.Tr,{children:Array.from({length:e},(o,r)=>(0,ya.jsx)(ce.Td,{children:(0,ya.jsx)(Go,{height:14,
my:6,width:r===0?"70%":"55%"})},r))},t))}var OI=y(E(),1);var IF=new Intl.NumberFormat("en"),OX=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),BX=new Intl.DateTimeFormat("en-GB",{dateStyle:"me\
dium",timeStyle:"medium"}),NX=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"}),Yr=e=>IF.format(e),_x=e=>e<1e4?IF.format(e):OX.format(e);function Wo(e){
return e<1?`${Math.round(e*1e3)} µs`:e<10?`${e.toFixed(1)} ms`:e<1e3?`${Math.round(e)} ms`:e<6e4?`${(e/1e3).toFixed(2)} s`:`${Math.floor(e/6e4)} min ${Math.round(
e%6e4/1e3)} s`}function kn(e){if(e===null)return"–";if(e===0)return"$0";let t=e>=1?2:Math.min(9,2-Math.floor(Math.log10(e)));return`$${e.toFixed(t)}`}function mT(e){
return e<1024?`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function Tc(e){if(e==null||e===""||e===0)return null;let t=new Date(
e);return Number.isNaN(t.getTime())?null:t}var ol=e=>BX.format(e),FX=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60]],yF=(e,t)=>NX.
format(e,t).replace(".","");function wF(e,t=Date.now()){let o=(e.getTime()-t)/1e3;for(let[r,a]of FX)if(Math.abs(o)>=a)return yF(Math.trunc(o/a),r);return Math.abs(
o)<10?"just now":yF(Math.trunc(o),"second")}function Zn(e){let t=e.replaceAll(/[_-]/g," ");return t.charAt(0).toUpperCase()+t.slice(1)}var PI=y(C(),1);function Er({at:e,never:t="–"}){let o=e instanceof Date?e:Tc(e),[r,a]=(0,OI.useState)(Date.now);return(0,OI.useEffect)(()=>{let n=setInterval(
()=>a(Date.now()),2e4);return()=>clearInterval(n)},[]),o?(0,PI.jsx)(nr,{label:ol(o),children:(0,PI.jsx)("time",{dateTime:o.toISOString(),className:"nowrap",children:wF(
o,r)})}):(0,PI.jsx)(K,{span:!0,c:"dimmed",size:"sm",children:t})}var Zo=y(C(),1),LX=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
HX=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],VX=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],SF=(e,t)=>e.find(([o])=>o.test(t))?.[1]??"";function pT(e){let[t,o]=[SF(HX,e),SF(VX,e)];return t&&o?`${t} on ${o}`:
e.slice(0,60)||"Unknown"}function _F(){let e=jN(),[t,o]=(0,CF.useState)(null);return(0,Zo.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Zo.jsx)(Ko,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Zo.jsx)(He,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Zo.jsx)(tl,{label:"Sessions",
columns:LX,loading:e.isPending,children:e.data?.data.map(r=>(0,Zo.jsxs)(ce.Tr,{children:[(0,Zo.jsxs)(ce.Td,{title:r.user_agent,children:[pT(r.user_agent)," ",r.
current&&(0,Zo.jsx)(Vr,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Zo.jsx)(ce.Td,{className:"mono",children:r.client_ip||
"–"}),(0,Zo.jsx)(ce.Td,{children:(0,Zo.jsx)(Er,{at:r.created_at})}),(0,Zo.jsx)(ce.Td,{children:(0,Zo.jsx)(Er,{at:r.last_seen_at})}),(0,Zo.jsx)(ce.Td,{ta:"righ\
t",children:!r.current&&(0,Zo.jsx)(de,{size:"compact-sm",variant:"default",onClick:()=>o(r),"aria-label":`End the session on ${pT(r.user_agent)}`,children:"End"})})]},
r.id))}),(0,Zo.jsx)(K,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change\
 the password."}),t&&(0,Zo.jsxs)(kc,{title:"End this session?",action:"End session",close:()=>o(null),run:async()=>{await Qe("DELETE",`${Zm}/${encodeURIComponent(
t.id)}`),await xa(Zm)},children:[pT(t.user_agent)," at ",t.client_ip," has to log in again."]})]})}var np=y(C(),1);function kF(){return(0,np.jsx)(va,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,np.jsxs)(pe,{gap:"xl",children:[
(0,np.jsx)(_F,{}),(0,np.jsx)(bF,{})]})})}var UX="@local/smollm2-135m-instruct";function ip(){let e=ep().data?.data.map(t=>t.id)??[];return e.find(t=>t.startsWith("@local/"))??e.find(t=>t.startsWith("@"))??
e[0]??UX}var qX=()=>`${window.location.origin}/v1`,jX=(e,t)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${t}", "messages": [{"role": "user", "content": "Say hello."}]}'`,GX=(e,t)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${t}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,KX=(e,t)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${t}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,$X=(e,t)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${t}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,YX=(e,t)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${t}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function TF(e){let t=qX();return[{name:"curl",language:"shell",code:jX(t,e)},{name:"Python",language:"python",code:GX(
t,e)},{name:"Node",language:"javascript",code:KX(t,e)},{name:"OpenAI Python",language:"python",code:$X(t,e)},{name:"OpenAI Node",language:"javascript",code:YX(t,
e)}]}var hT=e=>`'${e.replaceAll("'","'\\''")}'`;function BI(e,t,o,r=[]){let a=[`curl${e==="GET"?"":` -X ${e}`} ${hT(`${window.location.origin}${t}`)}`];a.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[n,i]of r)a.push(`  -H ${hT(`${n}: ${i}`)}`);return o!==void 0&&o!==""&&(r.some(([n])=>n==="content-type")||
a.push("  -H 'content-type: application/json'"),a.push(`  -d ${hT(typeof o=="string"?o:JSON.stringify(o))}`)),a.join(` \\
`)}var FI=y(E(),1);function XX(e){let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),t.style.position="fixed",t.style.opacity="0";let o=document.querySelector(
'[role="dialog"]')??document.body,r=document.activeElement;o.append(t),t.select();let a=!1;try{a=document.execCommand("copy")}catch{}return t.remove(),r instanceof
HTMLElement&&r.focus(),a}async function NI(e){try{return await navigator.clipboard.writeText(e),!0}catch{return XX(e)}}var Rc=y(C(),1);function RF(){let[e,t]=(0,FI.useState)(!1);return(0,FI.useEffect)(()=>{if(!e)return;let o=setTimeout(()=>t(!1),1800);return()=>clearTimeout(o)},
[e]),[e,async o=>t(await NI(o))]}function rl({text:e,label:t}){let[o,r]=RF();return(0,Rc.jsx)(nr,{label:o?"Copied":t,children:(0,Rc.jsx)(Oo,{variant:"subtle",color:o?
"teal":"gray","aria-label":o?`${t}: copied`:t,onClick:a=>{a.stopPropagation(),r(e)},children:o?(0,Rc.jsx)(Jl,{size:16}):(0,Rc.jsx)(Ji,{size:16})})})}function lp({
text:e,children:t,primary:o}){let[r,a]=RF();return(0,Rc.jsx)(de,{variant:o?"filled":"default",leftSection:r?(0,Rc.jsx)(Jl,{size:16}):(0,Rc.jsx)(Ji,{size:16}),onClick:()=>{
a(e)},"aria-live":"polite",children:r?"Copied":t})}var Tn=y(C(),1);function sp({text:e,label:t,height:o}){return(0,Tn.jsxs)("div",{className:"code-block",children:[(0,Tn.jsx)("pre",{tabIndex:0,"aria-label":t,style:o?
{maxHeight:o}:void 0,children:(0,Tn.jsx)("code",{children:e})}),(0,Tn.jsx)("div",{className:"code-copy",children:(0,Tn.jsx)(rl,{text:e,label:`Copy ${t.toLowerCase()}`})})]})}
function LI({model:e}){let t=TF(e);return(0,Tn.jsxs)(ir,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Tn.jsx)(ir.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:t.map(o=>(0,Tn.jsx)(ir.Tab,{value:o.name,children:o.name},o.name))}),t.map(o=>(0,Tn.jsx)(ir.Panel,{value:o.name,pt:"sm",children:(0,Tn.jsx)(
sp,{text:o.code,label:`${o.name} sample`})},o.name))]})}var cp=y(E(),1);var MF=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],AF=e=>MF.some(t=>e.includes(t.scope));async function EF(e,t,o){let r=MF.find(s=>t.includes(s.scope));if(!r)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let a={model:o,messages:[{role:"user",content:"Say hello."}],max_tokens:16},n=performance.now(),i=await dx(r.path,{method:r.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":ux()},body:r.method==="POST"?JSON.stringify(a):null});
if(!i.ok){let{message:s}=await fx(i);return{ok:!1,said:`${i.status}: ${s}`,ms:performance.now()-n}}return{ok:!0,said:r.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-n}}var Xr=y(C(),1);function DF({secret:e,scopes:t,model:o}){let r=Io({mutationFn:()=>EF(e,t,o),gcTime:0});if(!AF(t))return null;let a=r.data;return(0,Xr.jsxs)(ae,{
gap:"md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,Xr.jsx)(de,{variant:"light",leftSection:(0,Xr.jsx)($5,{size:16}),onClick:()=>r.mutate(),disabled:r.
isPending,flex:"none",children:"Verify it now"}),(0,Xr.jsxs)(M,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[r.isPending&&(0,Xr.jsxs)(ae,
{gap:"xs",children:[(0,Xr.jsx)(Po,{size:14}),(0,Xr.jsxs)(K,{size:"sm",c:"dimmed",children:["Asking ",o,"…"]})]}),r.error&&(0,Xr.jsx)(K,{size:"sm",c:"red",children:r.
error.message}),a&&!r.isPending&&(0,Xr.jsxs)(ae,{gap:8,wrap:"nowrap",align:"flex-start",children:[a.ok?(0,Xr.jsx)(Zi,{size:18,color:"var(--mantine-color-teal-6)",
style:{flex:"none",marginTop:1}}):(0,Xr.jsx)(ap,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,Xr.jsxs)(K,{size:"sm",className:"\
wrap",children:[a.ok?`It works, ${Wo(a.ms)}. `:"Refused. ",(0,Xr.jsx)(K,{span:!0,c:"dimmed",size:"sm",children:a.said.slice(0,240)})]})]})]})]})}var So=y(C(),1);function HI({title:e,secret:t,scopes:o,copied:r,note:a,close:n}){let i=ip(),l=o.includes("completions.write");return(0,So.jsx)(ro,{opened:!0,onClose:n,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,So.jsxs)(pe,{children:[r?(0,So.jsx)(Ea,{color:"teal",icon:(0,So.jsx)(Zi,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,So.jsx)(Ea,{color:"yellow",icon:(0,So.jsx)(fT,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),a&&(0,So.jsx)(K,{size:"sm",c:"dimmed",component:"div",children:a}),(0,So.jsx)(kr,{label:"API key",
value:t,readOnly:!0,defaultVisible:!r,onFocus:s=>s.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,So.jsxs)(ae,{gap:"sm",children:[(0,So.jsx)(lp,{text:t,primary:!r,children:"Copy key"}),
(0,So.jsx)(lp,{text:`export PORTKEY_API_KEY='${t}'`,children:"Copy as export line"})]}),(0,So.jsx)(DF,{secret:t,scopes:o,model:i}),l&&(0,So.jsxs)(So.Fragment,{children:[
(0,So.jsx)(Iu,{label:"Use it",labelPosition:"left"}),(0,So.jsx)(LI,{model:i})]}),(0,So.jsx)(ae,{justify:"flex-end",children:(0,So.jsx)(de,{onClick:n,children:"I\
 have stored it"})})]})})}var Co=y(C(),1),zF=(0,cp.createContext)(()=>{}),fp=()=>(0,cp.useContext)(zF);async function PF(e){let t=await NI(e.key);return xa(px),Wl(),{made:e,copied:t}}var QX=async()=>PF(
await Qe("POST",px));async function WX(e,t){return t&&await Qe("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),PF(await Qe("POST",`${px}/rota\
te`))}function OF({children:e}){let[t,o]=(0,cp.useState)(!1),r=Wm(),a=r.data?.key??null,n=Io({mutationFn:QX,gcTime:0}),i=Io({mutationFn:d=>WX(a,d),gcTime:0}),l=n.
data??i.data,s=()=>{o(!1),n.reset(),i.reset()},c=()=>{o(!0),r.isSuccess&&!a&&n.mutate()},u=i.error instanceof Ka&&i.error.status===409;return(0,Co.jsxs)(zF.Provider,
{value:c,children:[e,t&&l&&(0,Co.jsx)(HI,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Co.jsx)(JX,{until:l.made.key_transition_expires_at}),
close:s}),t&&!l&&(0,Co.jsx)(ro,{opened:!0,onClose:s,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Co.jsxs)(pe,{children:[a?(0,Co.jsx)(
ZX,{current:a}):(0,Co.jsx)(K,{size:"sm",children:"Making your personal key…"}),(0,Co.jsx)(He,{error:r.error??n.error??(u?null:i.error)}),u&&(0,Co.jsx)(K,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Co.jsxs)(ae,{justify:"flex-end",children:[(0,Co.jsx)(de,{variant:"default",onClick:s,children:"Cancel"}),a&&(0,Co.jsx)(de,{loading:i.
isPending,onClick:()=>i.mutate(u),"data-autofocus":!0,children:u?"End the older secret, rotate and copy":"Rotate and copy"}),!a&&n.error&&(0,Co.jsx)(de,{loading:n.
isPending,onClick:()=>n.mutate(),children:"Try again"})]})]})})]})}function ZX({current:e}){return(0,Co.jsxs)(pe,{gap:"xs",children:[(0,Co.jsxs)(K,{size:"sm",children:[
"Your key is ",(0,Co.jsx)(Ms,{children:e.masked}),", last used ",(0,Co.jsx)(Er,{at:e.last_used_at,never:"never"}),"."]}),(0,Co.jsxs)(K,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Co.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function JX({until:e}){let t=Tc(e);return t?`The old s\
ecret works until ${ol(t)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var BF=y(E(),1);var Qr=y(C(),1);function NF({loading:e,error:t,first:o}){let r=(0,BF.useRef)(!1);return e?(0,Qr.jsx)(Go,{height:64,radius:"lg"}):t&&!o?(0,Qr.jsx)(He,{error:t,title:"\
The logs cannot be read"}):(o||(r.current=!0),o&&!r.current?null:(0,Qr.jsx)(Yt,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:o?(0,Qr.jsxs)(ae,
{justify:"space-between",children:[(0,Qr.jsxs)(ae,{gap:"sm",children:[(0,Qr.jsx)(Zi,{size:22,color:"var(--mantine-color-teal-6)"}),(0,Qr.jsxs)(K,{children:[(0,Qr.jsx)(
"b",{children:"Your first request arrived."})," ",o.model||o.path," answered ",o.status," in ",Wo(o.ms),"."]})]}),(0,Qr.jsx)(de,{component:vt,href:`/logs/${o.id}`,
variant:"light",children:"Look inside"})]}):(0,Qr.jsxs)(ae,{gap:"sm",mih:36,children:[(0,Qr.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,Qr.jsx)(K,{
children:"Waiting for the first request…"}),(0,Qr.jsx)(K,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var gT=y(C(),1),eQ={active:"teal",rotating:"yellow",expired:"orange",exhausted:"orange",revoked:"red",archived:"gray"};function VI({status:e}){return(0,gT.jsx)(
Vr,{color:eQ[e]??"gray",variant:"light",tt:"none",children:Zn(e)})}function dp({status:e,end:t}){let o=e>=500?"red":e>=400?"orange":t&&t!=="complete"?"yellow":"\
teal";return(0,gT.jsx)(Vr,{color:o,variant:"light",radius:"sm",ff:"monospace",title:t&&t!=="complete"?Zn(t):void 0,children:e||"—"})}var gr=y(C(),1),tQ=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function FF({rows:e}){let[,t]=zt();return(0,gr.jsxs)("section",{"aria-labelledby":"recent",children:[(0,gr.jsxs)(ae,{justify:"space-between",mb:"sm",children:[(0,gr.jsx)(
Ko,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,gr.jsx)(Un,{component:vt,href:"/logs",size:"sm",children:"All logs"})]}),(0,gr.jsx)(tl,{label:"\
Latest requests",columns:tQ,loading:!1,minWidth:560,spacing:"xs",children:e.map(o=>(0,gr.jsxs)(ce.Tr,{className:"clickable",onClick:()=>t(`/logs/${o.id}`),children:[
(0,gr.jsx)(ce.Td,{children:(0,gr.jsx)(vt,{href:`/logs/${o.id}`,className:"row-link",children:(0,gr.jsx)(Er,{at:o.at})})}),(0,gr.jsx)(ce.Td,{children:(0,gr.jsx)(
dp,{status:o.status,end:o.end})}),(0,gr.jsx)(ce.Td,{className:"wrap",children:o.model||o.path}),(0,gr.jsx)(ce.Td,{ta:"right",children:_x(o.tokensIn+o.tokensOut)}),
(0,gr.jsx)(ce.Td,{ta:"right",children:kn(o.cost)}),(0,gr.jsx)(ce.Td,{ta:"right",children:Wo(o.ms)})]},o.id))})]})}var ot=y(C(),1),oQ=e=>e&&e.total>0?1e4:1500,rQ={...mx,pageSize:5};function HF(){let e=MI(rQ,0,oQ),t=(e.data?.total??0)>0;return(0,ot.jsx)(va,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,ot.jsxs)(pe,{gap:"lg",children:[(0,ot.jsx)(
aQ,{}),(0,ot.jsx)(NF,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),t&&(0,ot.jsx)(FF,{rows:e.data?.rows??[]}),(0,ot.jsx)(nQ,{})]})})}function aQ(){let e=fp(),
t=Wm(),o=ip();return(0,ot.jsx)(Yt,{p:"lg",radius:"lg",children:(0,ot.jsxs)(pe,{children:[(0,ot.jsx)(LF,{n:1,done:!!t.data?.key,children:(0,ot.jsxs)(ae,{justify:"\
space-between",gap:"sm",flex:1,children:[(0,ot.jsxs)("div",{children:[(0,ot.jsx)(K,{fw:600,children:"Copy your API key"}),(0,ot.jsxs)(K,{size:"sm",c:"dimmed",children:[
"Then ",(0,ot.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,ot.jsx)(de,
{leftSection:(0,ot.jsx)(Ji,{size:16}),onClick:e,variant:t.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,ot.jsx)(LF,{n:2,children:(0,ot.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,ot.jsx)(K,{fw:600,children:"Make a request"}),(0,ot.jsxs)(K,{size:"sm",c:"dimmed",mb:"xs",children:["These work as t\
hey are",o.startsWith("@local/")?": the model is built in and needs no provider":"","."]}),(0,ot.jsx)(LI,{model:o})]})})]})})}function LF({n:e,done:t,children:o}){
return(0,ot.jsxs)(ae,{align:"flex-start",wrap:"nowrap",gap:"md",children:[(0,ot.jsx)(Di,{radius:"xl",size:28,variant:t?"filled":"light",color:t?"teal":void 0,mt:2,
children:t?(0,ot.jsx)(Jl,{size:16,"aria-label":"done"}):(0,ot.jsx)(K,{size:"sm",fw:650,children:e})}),o]})}function nQ(){let e=wc().data?.data??[],o=[{title:"Co\
nnect a provider",text:"Store a provider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Jm().data?.data??[]).some(r=>r.
provider!=="local")},{title:"Give an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(r=>r.
type==="workspace-service")},{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a c\
all",text:"Bodies, headers, timing and the cost, for every call.",to:"/logs",done:!1}];return(0,ot.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,ot.jsx)(
Ko,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next steps"}),(0,ot.jsx)(El,{cols:{base:1,xs:2,md:4},children:o.map(r=>(0,ot.jsxs)(Yt,{p:"md",radius:"lg",
component:vt,href:r.to,className:"card-link",children:[(0,ot.jsxs)(ae,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,ot.jsx)(K,{fw:600,size:"sm",children:r.
title}),r.done?(0,ot.jsx)(Jl,{size:16,color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,ot.jsx)(j5,{size:16,className:"arrow"})]}),(0,ot.jsx)(K,{size:"\
sm",c:"dimmed",children:r.text})]},r.to))})]})}var bT=y(E(),1);var sd=y(C(),1);function Mc({icon:e,title:t,children:o,action:r}){return(0,sd.jsx)(Yt,{p:"xl",radius:"lg",children:(0,sd.jsxs)(pe,{align:"center",gap:"sm",py:"x\
l",ta:"center",children:[(0,sd.jsx)(Di,{size:52,radius:"xl",variant:"light",children:e}),(0,sd.jsx)(Ko,{order:2,size:"h4",children:t}),(0,sd.jsx)(K,{c:"dimmed",
size:"sm",maw:480,component:"div",children:o}),r]})})}var xT=y(E(),1);var cd=y(C(),1),iQ=864e5,VF=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function UI(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*iQ).toISOString():e:null}function qI({value:e,change:t}){let o=Tc(e.expires&&
!/^\d+$/.test(e.expires)?e.expires:null),r=o?[{value:e.expires,label:ol(o)},...VF]:VF;return(0,cd.jsxs)(pe,{children:[(0,cd.jsx)(yo,{label:"Name",placeholder:"c\
heckout-service",value:e.name,onChange:a=>t({name:a.currentTarget.value}),required:!0,maxLength:100,"data-autofocus":!0}),(0,cd.jsx)(yo,{label:"Description",placeholder:"\
Who uses it, and what for",value:e.description,onChange:a=>t({description:a.currentTarget.value}),maxLength:400}),(0,cd.jsx)(un,{label:"Expires",data:r,value:e.
expires,onChange:a=>t({expires:a??""}),allowDeselect:!1}),(0,cd.jsx)(_f,{label:"Allowed addresses",description:"IP addresses or CIDR blocks. Empty: from anywher\
e.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:a=>t({allowedIps:a}),splitChars:[","," "],acceptValueOnBlur:!0})]})}var UF=y(E(),1);var uo=y(C(),1);function jI({scopes:e,value:t,onChange:o}){let[r,a]=(0,UF.useState)(""),n=new Set(t),i=e.filter(c=>c.scope.includes(r.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(c=>c.resource))],s=(c,u)=>{let d=new Set(n);for(let f of c)u?d.add(f):d.delete(f);o(e.map(f=>f.scope).filter(f=>d.has(f)))};return(0,uo.jsxs)(
pe,{gap:"xs",children:[(0,uo.jsxs)(ae,{justify:"space-between",gap:"xs",children:[(0,uo.jsxs)(K,{size:"sm",fw:500,children:["Scopes"," ",(0,uo.jsxs)(K,{span:!0,
size:"sm",c:"dimmed","aria-live":"polite",children:[t.length," of ",e.length]})]}),(0,uo.jsxs)(ae,{gap:4,children:[(0,uo.jsx)(de,{size:"compact-xs",variant:"sub\
tle",onClick:()=>o(e.filter(c=>c.default).map(c=>c.scope)),children:"Sensible defaults"}),(0,uo.jsx)(de,{size:"compact-xs",variant:"subtle",onClick:()=>o(e.map(
c=>c.scope)),children:"All"}),(0,uo.jsx)(de,{size:"compact-xs",variant:"subtle",onClick:()=>o([]),children:"None"})]})]}),(0,uo.jsx)(yo,{size:"xs","aria-label":"\
Search scopes",placeholder:"Search scopes",leftSection:(0,uo.jsx)(es,{size:14}),value:r,onChange:c=>a(c.currentTarget.value)}),(0,uo.jsx)(Yt,{radius:"md",children:(0,uo.jsx)(
Vo.Autosize,{mah:300,type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,uo.jsxs)(pe,{gap:"sm",p:"sm",children:[l.length===0&&(0,uo.jsx)(K,
{size:"sm",c:"dimmed",children:"No scope matches."}),l.map(c=>(0,uo.jsx)(lQ,{name:c,scopes:i.filter(u=>u.resource===c),chosen:n,set:s},c))]})})})]})}function lQ({
name:e,scopes:t,chosen:o,set:r}){let a=t.map(i=>i.scope),n=a.filter(i=>o.has(i)).length;return(0,uo.jsxs)("fieldset",{className:"bare",children:[(0,uo.jsx)("leg\
end",{className:"sr-only",children:Zn(e)}),(0,uo.jsx)(Ci,{size:"xs",fw:600,label:Zn(e),checked:n===a.length,indeterminate:n>0&&n<a.length,onChange:i=>r(a,i.currentTarget.
checked)}),(0,uo.jsx)(El,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:t.map(i=>(0,uo.jsx)(Ci,{size:"xs",label:i.action,"aria-label":`${Zn(
e)}: ${i.action}`,checked:o.has(i.scope),onChange:l=>r([i.scope],l.currentTarget.checked)},i.scope))})]})}var Ya=y(C(),1);function qF({row:e,close:t}){let o=e.expires_at??"",[r,a]=(0,xT.useState)({name:e.name,description:e.description??"",expires:o,allowedIps:e.allowed_ips??
[]}),[n,i]=(0,xT.useState)(e.scopes),l=RI(e.type),s=Io({mutationFn:()=>Qe("PUT",`${Ic}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.
trim(),scopes:n,allowed_ips:r.allowedIps,...r.expires===o?{}:{expires_at:UI(r.expires)}}),onSuccess:()=>(t(),Wl())}),c=u=>{u.preventDefault(),s.mutate()};return(0,Ya.jsx)(
vo,{opened:!0,onClose:t,title:`Edit ${e.name}`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Ya.jsx)("form",{onSubmit:c,children:(0,Ya.jsxs)(pe,
{children:[(0,Ya.jsx)(qI,{value:r,change:u=>a({...r,...u})}),(0,Ya.jsx)(He,{error:l.error,retry:()=>{l.refetch()}}),l.isPending?(0,Ya.jsx)(Go,{height:360,radius:"\
md"}):(0,Ya.jsx)(jI,{scopes:l.data?.data??[],value:n,onChange:i}),(0,Ya.jsx)(He,{error:s.error}),(0,Ya.jsxs)(ae,{justify:"flex-end",className:"drawer-foot",children:[
(0,Ya.jsx)(de,{variant:"default",onClick:t,children:"Cancel"}),(0,Ya.jsx)(de,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||n.length===0,children:"\
Save"})]})]})})})}var Xa=y(C(),1),vT=e=>`${Ic}/${encodeURIComponent(e.id)}`;async function sQ(e,t){let o=await Qe("POST",`${vT(e)}/rotate`),r=Tc(o.key_transition_expires_at),a=r?
`The previous secret works until ${ol(r)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;t({made:o,name:`New secret of ${e.name}`,scopes:e.
scopes,note:a}),await Wl()}async function jF(e,t){await Qe(e,t),await Wl()}function GF({act:{kind:e,row:t},close:o,show:r}){switch(e){case"edit":return(0,Xa.jsx)(
qF,{row:t,close:o});case"rotate":return(0,Xa.jsxs)(kc,{title:`Rotate ${t.name}?`,action:"Rotate",danger:!1,close:o,run:()=>sQ(t,r),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Xa.jsxs)("span",{className:"mono",children:["…",t.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Xa.jsxs)(kc,{title:"Revoke the previous secret?",action:"Revoke it now",close:o,run:()=>jF("POST",`${vT(t)}/revok\
e-previous`),children:["If ",t.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Xa.jsxs)("span",{className:"mono",children:["…",t.tail]}),", is not touched."]});case"delete":return(0,Xa.jsx)(kc,{
title:`Delete ${t.name}?`,action:"Delete key",close:o,run:()=>jF("DELETE",vT(t)),children:(0,Xa.jsxs)(pe,{gap:"xs",children:[(0,Xa.jsxs)(K,{size:"sm",children:[
"Everything that uses ",(0,Xa.jsx)("span",{className:"mono",children:t.key})," is refused within a second, and its open streams are cut. This cannot be undone; \
its logs stay."]}),(0,Xa.jsxs)(K,{size:"sm",c:"dimmed",children:["Last used ",(0,Xa.jsx)(Er,{at:t.last_used_at,never:"never"}),"."]})]})})}}var $I=y(E(),1);var GI=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],KI=e=>GI.find(t=>t.value===e);var Dr=y(C(),1);function KF({close:e,done:t}){let o=Qm().data,r=new Set(o?.scopes),[a,n]=(0,$I.useState)(GI.find(h=>r.has(h.scope))?.value??"workspace-service"),
[i,l]=(0,$I.useState)({name:"",description:"",expires:"",allowedIps:[]}),[s,c]=(0,$I.useState)({}),u=RI(a),d=u.data?.data??[],f=s[a]??d.filter(h=>h.default).map(
h=>h.scope),m=Io({gcTime:0,mutationFn:()=>Qe("POST",`${Ic}/${KI(a)?.path}`,{name:i.name.trim(),...i.description.trim()?{description:i.description.trim()}:{},scopes:f,
...a==="organisation-service"?{}:{workspace_id:o?.workspaces[0]?.id},...a==="workspace-user"?{user_id:o?.user.id}:{},...i.expires?{expires_at:UI(i.expires)}:{},
...i.allowedIps.length>0?{allowed_ips:i.allowedIps}:{}}),onSuccess:h=>{Wl(),t({made:h,name:`Key ${i.name.trim()}`,scopes:f})}});return(0,Dr.jsx)(vo,{opened:!0,onClose:e,
title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Dr.jsx)("form",{onSubmit:h=>{h.preventDefault(),m.mutate()},children:(0,Dr.jsxs)(
pe,{children:[(0,Dr.jsx)(Mi.Group,{label:"Who is it for?",value:a,onChange:h=>n(h),children:(0,Dr.jsx)(pe,{gap:"xs",mt:6,children:GI.map(h=>(0,Dr.jsx)(Mi,{value:h.
value,label:h.label,description:r.has(h.scope)?h.about:`You lack the scope ${h.scope}.`,disabled:!r.has(h.scope)},h.value))})}),(0,Dr.jsx)(qI,{value:i,change:h=>l(
{...i,...h})}),(0,Dr.jsx)(He,{error:u.error,retry:()=>{u.refetch()}}),u.isPending?(0,Dr.jsx)(Go,{height:360,radius:"md"}):(0,Dr.jsx)(jI,{scopes:d,value:f,onChange:h=>c(
{...s,[a]:h})}),(0,Dr.jsx)(He,{error:m.error}),(0,Dr.jsxs)(ae,{justify:"flex-end",className:"drawer-foot",children:[(0,Dr.jsx)(de,{variant:"default",onClick:e,children:"\
Cancel"}),(0,Dr.jsx)(de,{type:"submit",loading:m.isPending,disabled:!i.name.trim()||f.length===0,children:"Create key"})]})]})})})}var qe=y(C(),1),$F=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function YF({rows:e,loading:t,act:o}){return(0,qe.jsxs)(tl,{label:"API keys",columns:$F,
loading:t,minWidth:900,children:[e.length===0&&(0,qe.jsx)(ce.Tr,{children:(0,qe.jsx)(ce.Td,{colSpan:$F.length,children:(0,qe.jsx)(K,{size:"sm",c:"dimmed",ta:"ce\
nter",py:"md",children:"No key matches."})})}),e.map(r=>(0,qe.jsxs)(ce.Tr,{children:[(0,qe.jsxs)(ce.Td,{children:[(0,qe.jsx)(K,{size:"sm",fw:550,className:"wrap",
children:r.name}),r.description&&(0,qe.jsx)(K,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.description})]}),(0,qe.jsx)(ce.Td,{children:KI(r.type)?.
short??r.type}),(0,qe.jsx)(ce.Td,{className:"mono nowrap",children:r.key}),(0,qe.jsx)(ce.Td,{children:(0,qe.jsx)(nr,{label:(0,qe.jsx)(cQ,{scopes:r.scopes}),multiline:!0,
maw:360,children:(0,qe.jsx)("span",{tabIndex:0,children:r.scopes.length})})}),(0,qe.jsx)(ce.Td,{children:(0,qe.jsx)(Er,{at:r.last_used_at,never:"Never"})}),(0,qe.jsx)(
ce.Td,{children:(0,qe.jsx)(Er,{at:r.expires_at,never:"Never"})}),(0,qe.jsx)(ce.Td,{children:(0,qe.jsx)(VI,{status:r.status})}),(0,qe.jsx)(ce.Td,{children:(0,qe.jsx)(
fQ,{row:r,act:o})})]},r.id))]})}function cQ({scopes:e}){let t=e.slice(0,12);return(0,qe.jsxs)(K,{size:"xs",className:"wrap",children:[t.join(", "),e.length>t.length?
` and ${e.length-t.length} more`:""]})}function fQ({row:e,act:t}){return(0,qe.jsxs)(Me,{children:[(0,qe.jsx)(Me.Target,{children:(0,qe.jsx)(Oo,{variant:"subtle",
color:"gray","aria-label":`Actions for ${e.name}`,children:(0,qe.jsx)(bx,{size:18})})}),(0,qe.jsxs)(Me.Dropdown,{children:[(0,qe.jsx)(Me.Item,{leftSection:(0,qe.jsx)(
wx,{size:16}),onClick:()=>t({kind:"edit",row:e}),children:"Edit"}),(0,qe.jsx)(Me.Item,{leftSection:(0,qe.jsx)(Sx,{size:16}),onClick:()=>t({kind:"rotate",row:e}),
children:"Rotate…"}),(0,qe.jsx)(Me.Item,{leftSection:(0,qe.jsx)(Z5,{size:16}),onClick:()=>t({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,qe.jsx)(
Me.Divider,{}),(0,qe.jsx)(Me.Item,{color:"red",leftSection:(0,qe.jsx)(ld,{size:16}),onClick:()=>t({kind:"delete",row:e}),children:"Delete…"})]})]})}var Jo=y(C(),1);function XF(){let{action:e}=rd(),[,t]=zt(),[o,r]=EI(),a=wc(),[n,i]=(0,bT.useState)(null),[l,s]=(0,bT.useState)(null),c=(o.get("search")??"").toLowerCase(),
u=a.data?.data??[],d=u.filter(f=>dQ(f,c));return(0,Jo.jsxs)(va,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,Jo.jsx)(de,{component:vt,href:"/keys/new",leftSection:(0,Jo.jsx)(_c,{size:16}),children:"Create \
key"}),children:[(0,Jo.jsx)(He,{error:a.error,retry:()=>{a.refetch()}}),a.isSuccess&&u.length===0&&(0,Jo.jsx)(Mc,{icon:(0,Jo.jsx)(ad,{size:26}),title:"No API ke\
y yet",action:(0,Jo.jsx)(de,{component:vt,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of th\
eir own: then each can be limited, watched and revoked alone."}),!a.error&&(a.isPending||u.length>0)&&(0,Jo.jsxs)(Jo.Fragment,{children:[(0,Jo.jsx)(yo,{"aria-la\
bel":"Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,Jo.jsx)(es,{size:16}),value:o.get("search")??"",onChange:f=>{let m=f.currentTarget.
value;r(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Jo.jsx)(YF,{rows:d,loading:a.isPending,act:i})]}),e==="new"&&(0,Jo.jsx)(KF,{close:()=>t(
"/keys"),done:f=>{s(f),t("/keys")}}),n&&(0,Jo.jsx)(GF,{act:n,close:()=>i(null),show:s}),l&&(0,Jo.jsx)(HI,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.
note,close:()=>s(null)})]})}function dQ(e,t){return t?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(o=>o.toLowerCase().includes(t)):!0}var yT=y(E(),1);var QF=y(E(),1);var Ac=y(C(),1);function YI({size:e=28}){return(0,Ac.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Ac.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Ac.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Ac.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Ac.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Ac.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var os=y(C(),1);function kx({title:e,about:t,children:o}){return(0,QF.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,os.jsx)("main",{className:"door\
way",children:(0,os.jsxs)(pe,{w:"100%",maw:420,gap:"lg",children:[(0,os.jsxs)(pe,{align:"center",gap:"xs",ta:"center",children:[(0,os.jsx)(YI,{size:52}),(0,os.jsx)(
Ko,{order:1,size:"h2",children:e}),(0,os.jsx)(K,{c:"dimmed",size:"sm",component:"div",children:t})]}),(0,os.jsx)(Yt,{p:"lg",radius:"lg",shadow:"xs",children:o})]})})}var rs=y(C(),1);function WF(){let[e,t]=(0,yT.useState)(""),[o,r]=(0,yT.useState)(""),a=Io({mutationFn:()=>Qe("POST",$a,{email:e.trim(),password:o}),onSuccess:()=>(r(
""),xa($a))});return(0,rs.jsx)(kx,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,rs.jsx)("form",{onSubmit:i=>{i.preventDefault(),a.
mutate()},children:(0,rs.jsxs)(pe,{children:[(0,rs.jsx)(yo,{label:"Email",type:"email",value:e,onChange:i=>t(i.currentTarget.value),required:!0,withAsterisk:!1,
autoComplete:"username",autoFocus:!0}),(0,rs.jsx)(kr,{label:"Password",value:o,onChange:i=>r(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"cu\
rrent-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,rs.jsx)(He,{error:a.error}),(0,rs.jsx)(de,{type:"submit",size:"md",loading:a.
isPending,disabled:!e||!o,children:"Log in"})]})})})}var g9=y(E(),1);var ZF=y(E(),1);var Ia=y(C(),1),uQ=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function JF({filter:e,change:t,live:o,setLive:r,
density:a,setDensity:n}){return(0,Ia.jsxs)(ae,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Ia.jsx)(un,{"aria-label":"Time range",data:SI,value:e.range,onChange:i=>t(
{...e,range:i}),allowDeselect:!1,w:165}),(0,Ia.jsx)(un,{"aria-label":"Outcome",data:uQ,value:e.outcome||"any",onChange:i=>t({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,Ia.jsx)(mQ,{filter:e,change:t}),(0,Ia.jsxs)(ae,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Ia.jsx)(Sf,{label:"Live",checked:o,onChange:i=>r(i.currentTarget.
checked)}),(0,Ia.jsx)(nr,{label:a==="normal"?"Denser rows":"Roomier rows",children:(0,Ia.jsx)(Oo,{variant:"default",size:36,"aria-label":a==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>n(a==="normal"?"dense":"normal"),children:a==="normal"?(0,Ia.jsx)(K5,{size:17}):(0,Ia.jsx)(G5,{size:17})})})]})]})}function mQ({filter:e,
change:t}){let[o,r]=(0,ZF.useState)(""),a=ep().data?.data??[],n=c=>c.startsWith("@")?c.slice(c.indexOf("/")+1):c,i=[...new Set([...["200","400","401","429","500",
"502"].map(c=>`status:${c}`),...a.map(c=>`model:${n(c.id)}`)])],l=P5(e),s=c=>{let u=c.map(z5);u.includes(null)||(t(O5(e,u)),r(""))};return(0,Ia.jsx)(_f,{"aria-l\
abel":"Filters",leftSection:(0,Ia.jsx)(oT,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:s,searchValue:o,
onSearchChange:r,data:o?i:D5.map(c=>({value:`${c}:`,label:`${c}:`})),onOptionSubmit:c=>{c.endsWith(":")&&setTimeout(()=>r(c))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var IT=null,e9=e=>{IT=e};function t9(){let e=IT;return IT=null,e}function QI(e){try{return JSON.parse(e)}catch{return null}}function XI(e){let t=Array.isArray(e.content)?e.content.map(r=>r.text??`[${r.type??"part"}]`).join(`
`):e.content??"",o=(e.tool_calls??[]).map(r=>`→ ${r.function?.name??"?"}(${r.function?.arguments??""})`);return[e.reasoning_content??"",t,...o].filter(Boolean).
join(`
`)}function WI(e){let t=QI(e);if(!t)return[];let o=(t.messages??[]).map(r=>({role:r.role??"user",text:XI(r)}));t.instructions&&o.unshift({role:"system",text:t.instructions});
for(let r of[t.prompt,t.input])for(let a of r===void 0?[]:Array.isArray(r)?r:[r])o.push(typeof a=="string"?{role:"user",text:a}:{role:a.role??"user",text:XI(a)});
return o}function pQ(e){return e.split(/\r?\n/).filter(t=>t.startsWith("data:")&&!t.includes("[DONE]")).map(t=>QI(t.slice(5))).filter(t=>t!==null)}function o9(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function r9(e){let t=QI(e);if(t){let i=o9(t);return i?[{role:"error",text:i}]:
(t.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?XI(l.message):l.text??""}))}let o=pQ(e),r=o.map(i=>(i.choices??[]).map(l=>l.delta?XI(l.
delta):l.text??"").join("")),a=o.map(o9).find(Boolean),n=r.join("")?[{role:"assistant",text:r.join("")}]:[];return a?[...n,{role:"error",text:a}]:n}function a9(e){
let t=QI(e);return t===null?e:JSON.stringify(t,null,2)}var al=y(C(),1);function n9({log:e}){let t=[...WI(e.request.text),...r9(e.response.text)];return t.length===0?(0,al.jsx)(K,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,al.jsx)(pe,{gap:0,children:t.map(
(o,r)=>(0,al.jsxs)("article",{className:`turn turn-${o.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,al.jsxs)(ae,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,al.jsx)(K,{size:"xs",c:"dimmed",fw:600,children:Zn(o.role)}),o.text&&(0,al.jsx)(rl,{text:o.text,label:`Copy ${o.role} text`})]}),(0,al.jsx)(
"div",{className:"wrap said",children:o.text||(0,al.jsx)(K,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},r))})}var nl=y(C(),1);function i9({log:e}){let t=e.tokensIn+e.tokensOut,o=[["Prompt",Yr(e.tokensIn),e.tokensCached>0?`of them ${Yr(e.tokensCached)} from the provider'\
s cache`:""],["Answer",Yr(e.tokensOut),e.tokensReasoning>0?`of them ${Yr(e.tokensReasoning)} for reasoning`:""],["Together",Yr(t),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",kn(e.cost),hQ(e,t)],["Bytes in",mT(e.bytesIn),"request body"],["Bytes out",mT(e.bytesOut),"answer"]];return(0,nl.jsx)(
pe,{children:(0,nl.jsx)(ce,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,nl.jsx)(ce.Tbody,{children:o.map(([r,a,n])=>(0,nl.jsxs)(ce.Tr,{children:[
(0,nl.jsx)(ce.Th,{scope:"row",w:110,children:r}),(0,nl.jsx)(ce.Td,{ta:"right",w:120,children:a}),(0,nl.jsx)(ce.Td,{children:(0,nl.jsx)(K,{size:"sm",c:"dimmed",children:n})})]},
r))})})})}function hQ(e,t){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let o=t>0?`, ${kn(e.cost/t*1e6)} per million tokens on average`:"";return`${kn(e.cost)} / ${Yr(t)} tokens${o}`}var Do=y(C(),1),gQ={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function l9({log:e}){let t=wc().data?.data.find(a=>a.id===e.keyId),o=[["Time",ol(e.at)],["\
Took",Wo(e.timings.total||e.ms)],["Tokens",`${Yr(e.tokensIn)} in, ${Yr(e.tokensOut)} out`],["Cost",kn(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",t?t.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],r=Object.entries(e.metadata);return(0,Do.jsxs)("div",{children:[(0,Do.jsxs)(ae,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,Do.jsx)(
dp,{status:e.status,end:e.end}),(0,Do.jsxs)(K,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,Do.jsxs)(K,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,Do.jsx)(Ea,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,Do.jsxs)(K,{size:"sm",children:[gQ[e.end]??Zn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,Do.jsx)(El,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:o.map(([
a,n])=>(0,Do.jsxs)("div",{children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",component:"dt",children:a}),(0,Do.jsx)(K,{size:"sm",component:"dd",m:0,className:"wrap",children:n})]},
a))}),(0,Do.jsxs)(ae,{gap:6,mt:"sm",children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",children:"Trace"}),(0,Do.jsx)(vt,{href:`/logs?range=all&q=${encodeURIComponent(
`trace:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,Do.jsx)(rl,{text:e.traceId,label:"Copy trace id"})]}),r.length>0&&(0,Do.jsxs)(ae,{gap:6,mt:4,
children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",children:"Metadata"}),r.map(([a,n])=>(0,Do.jsxs)(vt,{href:`/logs?range=all&q=${encodeURIComponent(`${a}=${n}`)}`,className:"\
mono trace",children:[a,"=",n]},a))]})]})}var xr=y(C(),1);function xQ({timings:e}){let o=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(r=>r.at>0).sort((r,a)=>r.at-a.at);return o.map((r,a)=>({...r,from:o[a-1]?.at??0,to:r.at}))}function s9({log:e}){let t=e.timings.total||
1,o=xQ(e),r=o.filter(a=>a.tone==="own").reduce((a,n)=>a+n.to-n.from,0);return(0,xr.jsxs)(pe,{gap:"sm",children:[(0,xr.jsxs)("div",{className:"waterfall",role:"t\
able","aria-label":"Timing",children:[o.map(a=>(0,xr.jsxs)("div",{className:"stage",role:"row",children:[(0,xr.jsxs)("div",{role:"cell",children:[(0,xr.jsx)(K,{
size:"sm",fw:550,children:a.name}),(0,xr.jsx)(K,{size:"xs",c:"dimmed",children:a.about})]}),(0,xr.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"non\
e",viewBox:"0 0 1000 14","aria-hidden":"true",children:[(0,xr.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,xr.jsx)("rect",{x:Math.min(
a.from/t*1e3,997),y:"0",width:Math.max((a.to-a.from)/t*1e3,3),height:"14",rx:"2",className:`bar-${a.tone}`})]}),(0,xr.jsx)(K,{size:"sm",ta:"right",role:"cell",className:"\
nowrap",children:Wo(a.to-a.from)})]},a.name)),(0,xr.jsxs)("div",{className:"stage",role:"row",children:[(0,xr.jsx)(K,{size:"sm",fw:600,role:"cell",children:"Tot\
al"}),(0,xr.jsx)("span",{}),(0,xr.jsx)(K,{size:"sm",fw:600,ta:"right",role:"cell",children:Wo(e.timings.total)})]})]}),(0,xr.jsxs)(K,{size:"xs",c:"dimmed",children:[
"Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Wo(r),", the time a client need\
ed to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var Ze=y(C(),1);function d9({id:e,rows:t,close:o,open:r}){let a=KN(e),n=t.findIndex(i=>i.id===e);return(0,Ze.jsxs)(vo,{opened:!0,onClose:o,size:"xl",title:"Requ\
est",closeButtonProps:{"aria-label":"Close"},children:[(0,Ze.jsx)(He,{error:a.error,title:"This log cannot be shown",retry:()=>{a.refetch()}}),a.isPending&&(0,Ze.jsxs)(
pe,{children:[(0,Ze.jsx)(Go,{height:70,radius:"md"}),(0,Ze.jsx)(Go,{height:36,radius:"md"}),(0,Ze.jsx)(Go,{height:260,radius:"md"})]}),a.data&&(0,Ze.jsxs)(pe,{children:[
(0,Ze.jsx)(l9,{log:a.data}),(0,Ze.jsx)(yQ,{log:a.data,previous:t[n-1]?.id,next:n>=0?t[n+1]?.id:void 0,open:r}),(0,Ze.jsxs)(ir,{defaultValue:"chat",keepMounted:!1,
children:[(0,Ze.jsx)(ir.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:c9.map(({value:i,label:l})=>(0,Ze.jsx)(ir.Tab,{value:i,
children:l},i))}),c9.map(({value:i,show:l})=>(0,Ze.jsx)(ir.Panel,{value:i,children:(0,Ze.jsx)(l,{log:a.data})},i))]},e)]})]})}var c9=[{value:"chat",label:"Chat",
show:n9},{value:"request",label:"Request",show:({log:e})=>(0,Ze.jsx)(f9,{part:e.request,label:"Request body"})},{value:"response",label:"Response",show:({log:e})=>(0,Ze.jsx)(
f9,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:vQ},{value:"timing",label:"Timing",show:s9},{value:"cost",label:"Tokens and c\
ost",show:i9}];function f9({part:e,label:t}){return e.text?(0,Ze.jsxs)(pe,{gap:"xs",children:[e.truncated&&(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"Long: on\
ly its beginning was kept."}),(0,Ze.jsx)(sp,{text:a9(e.text),label:t})]}):(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"No body was kept."})}function vQ({log:e}){
let t=[{name:"Request headers",pairs:e.request.headers},{name:"Response headers",pairs:e.response.headers}];return(0,Ze.jsx)(pe,{children:t.map(({name:o,pairs:r})=>(0,Ze.jsxs)(
"div",{children:[(0,Ze.jsx)(K,{size:"sm",fw:600,mb:6,children:o}),r.length===0?(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"None were kept."}):(0,Ze.jsx)(sp,{text:r.
map(([a,n])=>`${a}: ${n}`).join(`
`),label:o})]},o))})}var bQ=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function yQ({log:e,previous:t,next:o,open:r}){let[,a]=zt(),n=BI(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>bQ.test(l))),i=()=>{let l=WI(e.request.text),s=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),c=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),u=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;e9({model:u,system:c,messages:s}),a("/playground")};return(0,Ze.jsxs)(
ae,{gap:"xs",children:[(0,Ze.jsx)(lp,{text:n,children:"Copy as curl"}),(0,Ze.jsx)(lp,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.
endsWith("/chat/completions")&&e.request.text&&!e.request.truncated&&(0,Ze.jsx)(de,{variant:"default",leftSection:(0,Ze.jsx)(nd,{size:16}),onClick:i,children:"O\
pen in playground"}),(0,Ze.jsxs)(ae,{gap:4,ml:"auto",children:[(0,Ze.jsx)(de,{variant:"default",px:10,disabled:!t,onClick:()=>t&&r(t),"aria-label":"Newer reques\
t",children:(0,Ze.jsx)(X5,{size:16})}),(0,Ze.jsx)(de,{variant:"default",px:10,disabled:!o,onClick:()=>o&&r(o),"aria-label":"Older request",children:(0,Ze.jsx)(Y5,
{size:16})})]})]})}var p9=y(E(),1);var ZI=y(E(),1);var Ec=y(C(),1),u9=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual keys",to:"/virtual-keys"}],IQ=[{keys:["Ctrl/Cmd","K"],
does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{keys:["k"],does:"Previous log"},{keys:["Esc"],does:"\
Close what is open"},{keys:["?"],does:"This sheet"}],wT="lockgate:shortcuts",wQ=1200,JI=()=>{window.dispatchEvent(new Event(wT))};function ST(e){if(e.ctrlKey||e.
metaKey||e.altKey||e.defaultPrevented)return!0;let t=e.target instanceof HTMLElement?e.target:document.body;return t.isContentEditable||t.closest('input, textar\
ea, select, [role="menu"], [role="dialog"]')!==null}function m9(){let[,e]=zt(),[t,o]=Md(!1),r=(0,ZI.useRef)({key:"",at:0});return(0,ZI.useEffect)(()=>{let a=n=>{
if(ST(n))return;let{key:i,at:l}=r.current,s=Date.now()-l<wQ&&u9.find(c=>c.keys[0]===i&&c.keys[1]===n.key);if(r.current={key:n.key,at:Date.now()},s&&s.to)e(s.to);else if(n.
key==="?")o.open();else if(n.key==="/")document.querySelector("[data-search]")?.focus();else return;n.preventDefault()};return window.addEventListener("keydown",
a),window.addEventListener(wT,o.open),()=>{window.removeEventListener("keydown",a),window.removeEventListener(wT,o.open)}},[e,o]),(0,Ec.jsx)(ro,{opened:t,onClose:o.
close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Ec.jsx)(pe,{gap:10,children:[...IQ,...u9].map(a=>(0,Ec.jsxs)(ae,{justify:"s\
pace-between",children:[(0,Ec.jsx)(K,{size:"sm",children:a.does}),(0,Ec.jsx)(ae,{gap:4,children:a.keys.map(n=>(0,Ec.jsx)(As,{children:n},n))})]},a.does))})})}var _o=y(C(),1),SQ=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function h9({rows:e,loading:t,density:o,chosen:r,suffix:a}){let[,n]=zt();
return _Q(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,_o.jsx)(tl,{label:"Logs",columns:SQ,loading:t,minWidth:860,spacing:o==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${a}`;return(0,_o.jsxs)(ce.Tr,{className:i.id===r?"clickable chosen":"clickable",onClick:()=>n(l),children:[(0,_o.jsx)(ce.Td,{children:(0,_o.jsx)(
vt,{id:`log-${i.id}`,href:l,className:"row-link",onClick:s=>s.stopPropagation(),children:(0,_o.jsx)(Er,{at:i.at})})}),(0,_o.jsx)(ce.Td,{children:(0,_o.jsx)(dp,{
status:i.status,end:i.end})}),(0,_o.jsxs)(ce.Td,{children:[(0,_o.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),o===
"normal"&&(0,_o.jsx)(K,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).
join(" · ")})]}),(0,_o.jsx)(ce.Td,{children:(0,_o.jsx)(CQ,{metadata:i.metadata})}),(0,_o.jsxs)(ce.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimate\
d: the provider reported none":void 0,children:[i.estimated&&"≈ ",_x(i.tokensIn)," → ",_x(i.tokensOut)]}),(0,_o.jsx)(ce.Td,{ta:"right",children:kn(i.cost)}),
(0,_o.jsx)(ce.Td,{ta:"right",children:Wo(i.ms)}),(0,_o.jsx)(ce.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.
slice(0,10)}…`:i.traceId})]},i.id)})})}function CQ({metadata:e}){let t=Object.entries(e);return(0,_o.jsxs)(ae,{gap:4,children:[t.slice(0,3).map(([o,r])=>(0,_o.jsxs)(
Vr,{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${o}=${r}`,children:[o,"=",r]},o)),t.length>3&&(0,_o.jsxs)(K,{size:"xs",c:"dimmed",children:[
"+",t.length-3]})]})}function _Q(e,t){(0,p9.useEffect)(()=>{let o=r=>{if(ST(r)||r.key!=="j"&&r.key!=="k")return;let a=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),n=e[r.key==="j"?Math.min(a+1,e.length-1):Math.max(a-1,0)];n&&t(n.id)};return window.addEventListener("keydown",o),()=>window.removeEventListener(
"keydown",o)},[e,t])}var io=y(C(),1),kQ=2e3;function x9(){let{id:e}=rd(),[t]=EI(),[,o]=zt(),[r,a]=(0,g9.useState)(!0),[n,i]=Mw({key:"lockgate-log-density",defaultValue:"normal"}),l=HN(
t),s=Math.max(0,Number(t.get("page"))||0),c=MI(l,s,r&&s===0?kQ:!1),u=c.data?.rows??[],d=c.data?.total??0,f=Math.ceil(d/l.pageSize),m=_I(l,s),p=I=>o(`/logs${_I(I,
0)}`,{replace:!0}),h=m!=="";return(0,io.jsxs)(va,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,io.jsx)(JF,{filter:l,change:p,live:r,setLive:a,density:n,setDensity:i}),c.error&&!c.data?(0,io.jsx)(He,{error:c.error,retry:()=>{c.refetch()}}):c.isSuccess&&
d===0?(0,io.jsx)(TQ,{filtered:h,everything:()=>o("/logs?range=all")}):(0,io.jsxs)(io.Fragment,{children:[(0,io.jsx)(h9,{rows:u,loading:c.isPending,density:n,chosen:e,
suffix:m}),(0,io.jsxs)(ae,{justify:"space-between",mt:"md",children:[(0,io.jsx)(K,{size:"sm",c:"dimmed","aria-live":"polite",children:c.isSuccess?`${Yr(d)} ${d===
1?"request":"requests"}`:" "}),f>1&&(0,io.jsx)(la,{total:f,value:s+1,onChange:I=>o(`/logs${_I(l,I-1)}`),size:"sm",getControlProps:I=>({"aria-label":`${I} page`})})]})]}),
e&&(0,io.jsx)(d9,{id:e,rows:u,close:()=>o(`/logs${m}`),open:I=>o(`/logs/${I}${m}`,{replace:!0})})]})}function TQ({filtered:e,everything:t}){return(0,io.jsxs)(Mc,
{icon:(0,io.jsx)(lT,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,io.jsxs)(ae,{gap:"sm",children:[(0,io.jsx)(de,{variant:"\
light",onClick:t,children:"Show all time"}),(0,io.jsx)(de,{component:vt,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New reque\
sts appear here by themselves. Filter by typing ",(0,io.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,io.jsx)("span",{className:"mono",children:"\
status:"}),", ",(0,io.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,io.jsx)("span",{className:"mono",children:"_user=an\
n"}),"."]})}var Tx=y(C(),1);function v9(){return(0,Tx.jsx)(va,{title:"Page not found",children:(0,Tx.jsx)(Mc,{icon:(0,Tx.jsx)(W5,{size:26}),title:"There is nothing at this \
address",action:(0,Tx.jsx)(de,{component:vt,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Dc=y(E(),1);var as=y(E(),1);var fd=null;async function b9(){if(fd&&fd.until>Date.now()+3e4)return fd.key;let e=await Qe("POST","/v1/profile/playground-key");return fd={key:e.key,until:new Date(
e.expires_at).getTime()},fd.key}var CT=()=>{fd=null};async function*RQ(e){let t=new TextDecoder,o=e.getReader(),r="";for(;;){let{done:a,value:n}=await o.read();
r+=a?t.decode():t.decode(n,{stream:!0});let i=r.split(/\r?\n\r?\n/);r=a?"":i.pop()??"";for(let l of i){let s=l.split(/\r?\n/).filter(c=>c.startsWith("data:")).map(
c=>c.slice(5).trimStart());s.length>0&&(yield s.join(`
`))}if(a)return}}async function y9(e,t){return dx("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":t,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function I9(e){let t=performance.now(),o=await y9(e,await b9());if(o.status===401&&fd&&(CT(),o=await y9(e,await b9())),!o.ok||!o.body)throw await fx(o);let r={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},a=0;for await(let n of RQ(o.body)){if(n==="[DONE]")break;let i=JSON.parse(n);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],s=l?.delta?.content??l?.delta?.reasoning_content??"";s&&(a+=1,r.firstTokenMs||=performance.now()-
t,e.onText(s)),r.finish=l?.finish_reason??r.finish,r.tokensOut=i.usage?.completion_tokens??r.tokensOut}return r.tokensOut||=a,r.totalMs=performance.now()-t,r}function w9(e=[]){let[t,o]=(0,as.useState)(e),r=(0,as.useRef)(null);(0,as.useEffect)(()=>()=>r.current?.abort(),[]);let a=(0,as.useCallback)(l=>{o(s=>[...s.slice(
0,-1),l(s[s.length-1])])},[]),n=(0,as.useCallback)(async(l,s)=>{let c=ux(),u={model:s.model,traceId:c,running:!0,stopped:!1,outcome:null,error:null};o([...l,{role:"\
assistant",content:"",answer:u}]);let d=f=>a(m=>({...m,answer:{...u,running:!1,...f}}));r.current=new AbortController;try{let f=await I9({model:s.model,messages:[
...s.system.trim()?[{role:"system",content:s.system}]:[],...l.map(MQ)],temperature:s.temperature===""?void 0:s.temperature,maxTokens:s.maxTokens===""?void 0:s.maxTokens,
traceId:c,signal:r.current.signal,onText:m=>a(p=>({...p,content:p.content+m}))});d({outcome:f})}catch(f){f instanceof DOMException&&f.name==="AbortError"?d({stopped:!0}):
d({error:f})}},[a]),i=t[t.length-1]?.answer?.running??!1;return{turns:t,running:i,send:(l,s)=>{n([...t,{role:"user",content:l}],s)},again:l=>{n(t.slice(0,-1),l)},
stop:()=>r.current?.abort(),clear:()=>{r.current?.abort(),o([])}}}var MQ=({role:e,content:t})=>({role:e,content:t});var Jn=y(C(),1);function AQ(e,t){let o=t&&!e.includes(t)?[t,...e]:e,r=new Map;for(let a of o){let n=a.startsWith("@")&&a.includes("/")?a.slice(0,a.indexOf("/")):
"Models";r.set(n,[...r.get(n)??[],a])}return[...r].map(([a,n])=>({group:a,items:n.map(i=>({value:i,label:a==="Models"?i:i.slice(a.length+1)}))}))}function S9({value:e,
change:t}){let o=ep(),r=o.data?.data.map(a=>a.id)??[];return(0,Jn.jsx)(Yt,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Jn.jsxs)(pe,
{children:[(0,Jn.jsx)(He,{error:o.error,retry:()=>{o.refetch()},title:"Models cannot be listed"}),(0,Jn.jsxs)("div",{children:[(0,Jn.jsx)(un,{label:"Model",data:AQ(
r,e.model),value:e.model,onChange:a=>t({model:a??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Jn.jsx)(K,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Jn.jsx)(Ti,{label:"System prompt",value:e.
system,onChange:a=>t({system:a.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Jn.jsx)(bf,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:a=>t({temperature:typeof a=="number"?a:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Jn.jsx)(bf,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:a=>t({maxTokens:typeof a=="number"?a:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var vr=y(C(),1);function C9({turn:e,again:t}){let{answer:o}=e;return(0,vr.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,vr.jsxs)(ae,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,vr.jsx)(K,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":o?.model??"Model"}),e.content&&!o?.running&&(0,vr.jsx)(rl,{text:e.content,label:"Copy text"})]}),e.content&&(0,vr.jsxs)("div",{className:"wrap said",
children:[e.content,o?.running&&(0,vr.jsx)("span",{className:"caret","aria-hidden":"true"})]}),o?.running&&!e.content&&(0,vr.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),o&&!o.running&&!!o.error&&(0,vr.jsx)(He,{error:o.error}),o&&!o.running&&(0,vr.jsx)(DQ,{answer:o,again:t})]})}
function EQ(e){return sr({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let o=CI({...mx,trace:e,pageSize:1},0);return kI(await Qe("GET",`/v1/logs?${o}`)).rows[0]??
null},refetchInterval:o=>o.state.data||o.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function DQ({answer:e,again:t}){let o=EQ(e.traceId),{outcome:r}=e,
a=r?(r.totalMs-r.firstTokenMs)/1e3:0,n=[];return e.stopped&&n.push(["","Stopped"]),r?.firstTokenMs&&n.push(["First token",Wo(r.firstTokenMs)]),r&&r.tokensOut>1&&
a>0&&n.push(["Speed",`${((r.tokensOut-1)/a).toFixed(1)} tokens/s`]),o&&n.push(["Tokens",`${Yr(o.tokensIn)} in, ${Yr(o.tokensOut)} out`],["Cost",kn(o.cost)]),r?.
finish==="length"&&n.push(["","Cut at the longest answer"]),(0,vr.jsxs)(ae,{gap:"md",mt:8,mih:26,className:"figures",children:[n.map(([i,l])=>(0,vr.jsxs)(K,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,vr.jsx)(K,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),o&&(0,vr.jsx)(Un,{component:vt,href:`\
/logs/${o.id}`,size:"xs",children:"Open log"}),t&&(0,vr.jsx)(de,{size:"compact-xs",variant:"subtle",leftSection:(0,vr.jsx)(Sx,{size:13}),onClick:t,children:"Aga\
in"})]})}var jt=y(C(),1),zQ=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function _9(){let[e]=(0,Dc.useState)(t9),t=ip(),
[o,r]=(0,Dc.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),a={...o,model:o.model||t},n=w9(e?.messages.
slice(0,-1)),[i,l]=(0,Dc.useState)(e?.messages.at(-1)?.content??""),s=(0,Dc.useRef)(null),c=n.turns.at(-1);(0,Dc.useEffect)(()=>{s.current&&(s.current.scrollTop=
s.current.scrollHeight)},[c?.content,c?.answer?.running,n.turns.length]);let u=d=>{!d.trim()||n.running||(n.send(d.trim(),a),l(""))};return(0,jt.jsxs)(va,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:n.turns.length>0&&(0,jt.jsx)(de,{variant:"de\
fault",leftSection:(0,jt.jsx)(ld,{size:16}),onClick:n.clear,children:"Clear"}),children:[(0,jt.jsxs)("div",{className:"playground",children:[(0,jt.jsxs)(Yt,{radius:"\
lg",className:"talk",children:[(0,jt.jsxs)("div",{className:"turns",ref:s,tabIndex:0,role:"region","aria-label":"Conversation",children:[n.turns.length===0&&(0,jt.jsx)(
PQ,{choose:u}),n.turns.map((d,f)=>(0,jt.jsx)(C9,{turn:d,again:f===n.turns.length-1&&!n.running?()=>n.again(a):void 0},f))]}),(0,jt.jsxs)("div",{className:"compo\
ser",children:[(0,jt.jsx)(Ti,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),u(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,jt.jsxs)("div",{className:"composer-foot",children:[
(0,jt.jsx)(K,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),n.running?(0,jt.jsx)(de,{flex:"none",color:"red",variant:"light",leftSection:(0,jt.jsx)(
dT,{size:15}),onClick:n.stop,children:"Stop"}):(0,jt.jsx)(de,{flex:"none",leftSection:(0,jt.jsx)(cT,{size:16}),onClick:()=>u(i),disabled:!i.trim(),children:"Sen\
d"})]})]})]}),(0,jt.jsx)(S9,{value:a,change:d=>r({...o,...d})})]}),(0,jt.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:c?.answer&&
(c.answer.running?"The model is answering.":c.answer.error?"The answer failed.":`Answer complete: ${c.content}`)})]})}function PQ({choose:e}){return(0,jt.jsxs)(
"div",{className:"talk-start",children:[(0,jt.jsx)(Di,{size:48,radius:"xl",variant:"light",children:(0,jt.jsx)(nd,{size:24})}),(0,jt.jsx)(K,{c:"dimmed",size:"sm",
children:"Ask anything, or begin with one of these."}),(0,jt.jsx)("div",{className:"samples",children:zQ.map(t=>(0,jt.jsx)(de,{variant:"default",size:"compact-m\
d",fw:450,onClick:()=>e(t),children:t},t))})]})}var ns=y(E(),1);var wa=y(C(),1);function OQ(){let[e]=(0,ns.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,ns.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function k9({needed:e}){let t=OQ(),[,o]=zt(),[r,a]=(0,ns.useState)(t),[n,i]=(0,ns.useState)(
""),[l,s]=(0,ns.useState)(""),[c,u]=(0,ns.useState)(""),[d,f]=(0,ns.useState)(""),m=Io({mutationFn:()=>Qe("POST",TI,{token:r.trim(),email:n.trim(),password:d,...l.
trim()?{name:l.trim()}:{},...c.trim()?{organisation:c.trim()}:{}}),onSuccess:async()=>{f(""),a(""),o("/"),await Promise.all([xa($a),bc.invalidateQueries({queryKey:[
TI]})])}});return e?(0,wa.jsx)(kx,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,wa.jsx)(
"form",{onSubmit:h=>{h.preventDefault(),m.mutate()},children:(0,wa.jsxs)(pe,{children:[!t&&(0,wa.jsx)(kr,{label:"Set-up token",description:"It is in the link th\
at the gateway printed when it started.",value:r,onChange:h=>a(h.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,wa.jsx)(yo,{label:"Ema\
il",type:"email",value:n,onChange:h=>i(h.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,wa.jsx)(zI,{label:"Password",
value:d,onChange:f}),(0,wa.jsx)(yo,{label:"Your name",value:l,onChange:h=>s(h.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,wa.jsx)(yo,{label:"\
Organisation",value:c,onChange:h=>u(h.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,wa.jsx)(He,{error:m.error}),(0,wa.jsx)(de,{type:"\
submit",size:"md",loading:m.isPending,disabled:!r||!n||!op(d),children:"Create account"})]})})}):(0,wa.jsx)(kx,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,wa.jsx)(Un,{component:vt,href:"/",children:"Go to the login"})})}var B9=y(E(),1);var ei=y(E(),1);var ut=y(C(),1);function R9({close:e,done:t}){let o=gx(),[r,a]=(0,ei.useState)(""),[n,i]=(0,ei.useState)(""),[l,s]=(0,ei.useState)(""),[c,u]=(0,ei.useState)(""),
[d,f]=(0,ei.useState)({}),[m,p]=(0,ei.useState)(""),h=o.data?.data??[],I=h.find(b=>b.slug===r),v=n.trim()||I?.name||r,g=Io({mutationFn:()=>Qe("POST",Zl,{name:v,
provider:r,...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...c.trim()?{note:c.trim()}:{},...Object.keys(T9(d)).length>0?{configurations:T9(d)}:{}}),onSuccess:b=>{
s(""),hx(),t({slug:b.data?.slug??b.slug??"",name:v,provider:r,status:"active",created_at:""})}}),x=I?.fields.some(b=>b.required&&!d[b.name]?.trim())||I?.needs_host&&
!m.trim();return(0,ut.jsxs)(D9,{title:"Add a virtual key",close:e,submit:()=>g.mutate(),action:"Add and test",busy:g.isPending,error:g.error,blocked:!I||!!x||I.
needs_key&&!l,children:[(0,ut.jsx)(He,{error:o.error,retry:()=>{o.refetch()}}),o.isPending?(0,ut.jsx)(Go,{height:60,radius:"md"}):(0,ut.jsx)(un,{label:"Provider",
data:h.filter(b=>b.slug!=="local").map(b=>({value:b.slug,label:b.name})),value:r||null,placeholder:"Choose one, or type to search",onChange:b=>{a(b??""),f({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,ut.jsx)(yo,{label:"Name",placeholder:I?.name,description:"Its slug is made from it.",value:n,onChange:b=>i(b.currentTarget.value),maxLength:100}),I?.needs_key&&
(0,ut.jsx)(A9,{label:"The provider's API key",value:l,onChange:s,required:!0,provider:I}),I?.fields.map(b=>(0,ut.jsx)(yo,{label:b.label,value:d[b.name]??"",onChange:w=>f(
{...d,[b.name]:w.currentTarget.value}),required:b.required},b.name)),I&&(0,ut.jsx)(E9,{value:m,onChange:p,provider:I}),(0,ut.jsx)(Ti,{label:"Note",placeholder:"\
Whose account, which budget",value:c,onChange:b=>u(b.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function M9({row:e,close:t}){let o=gx().data?.data.
find(p=>p.slug===e.provider),[r,a]=(0,ei.useState)(e.name),[n,i]=(0,ei.useState)(e.note??""),[l,s]=(0,ei.useState)(""),[c,u]=(0,ei.useState)(e.custom_host??""),
d=c.trim()!==(e.custom_host??""),f=Io({mutationFn:()=>Qe("PUT",`${Zl}/${encodeURIComponent(e.slug)}`,{name:r.trim(),note:n.trim(),...l?{key:l}:{},...d?{custom_host:c.
trim()}:{}}),onSuccess:()=>(s(""),t(),hx())}),m=d&&o?.needs_key!==!1;return(0,ut.jsxs)(D9,{title:`Edit ${e.name}`,close:t,submit:()=>f.mutate(),action:"Save",busy:f.
isPending,error:f.error,blocked:!r.trim()||m&&!l,children:[(0,ut.jsx)(yo,{label:"Name",value:r,onChange:p=>a(p.currentTarget.value),required:!0,maxLength:100,"d\
ata-autofocus":!0}),o?.needs_key!==!1&&(0,ut.jsx)(A9,{label:"New API key of the provider",value:l,onChange:s,required:m,placeholder:e.masked_key??void 0,about:m?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,ut.jsx)(E9,{value:c,onChange:u,provider:o}),
(0,ut.jsx)(Ti,{label:"Note",value:n,onChange:p=>i(p.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function T9(e){return Object.fromEntries(Object.entries(
e).map(([t,o])=>[t,o.trim()]).filter(([,t])=>t))}function A9({label:e,value:t,onChange:o,required:r,placeholder:a,about:n,provider:i}){return(0,ut.jsx)(kr,{label:e,
description:n??(0,ut.jsxs)(ut.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",i?.docs_url&&(0,ut.jsxs)(ut.Fragment,{children:[" ",
(0,ut.jsxs)(Un,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[i.name," documentation"]})]})]}),value:t,onChange:l=>o(l.currentTarget.
value),required:r,placeholder:a,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function E9({value:e,
onChange:t,provider:o}){let r=o?.needs_host??!1;return(0,ut.jsx)(yo,{label:"Base URL",description:`${r?"Where your server answers, with its path prefix.":"Only \
for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:o?.base_url??"https://llm.example.org/v1",value:e,onChange:a=>t(a.currentTarget.
value),required:r})}function D9({title:e,close:t,submit:o,action:r,busy:a,error:n,blocked:i,children:l}){return(0,ut.jsx)(vo,{opened:!0,onClose:t,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,ut.jsx)("form",{onSubmit:c=>{c.preventDefault(),o()},children:(0,ut.jsxs)(pe,{children:[l,(0,ut.jsx)(He,{error:n}),(0,ut.jsxs)(
ae,{justify:"flex-end",className:"drawer-foot",children:[(0,ut.jsx)(de,{variant:"default",onClick:t,children:"Cancel"}),(0,ut.jsx)(de,{type:"submit",loading:a,disabled:i,
children:r})]})]})})})}var dd=y(C(),1);function z9({row:e,close:t}){let o=async()=>{await Qe("DELETE",`${Zl}/${encodeURIComponent(e.slug)}`),await hx()};return(0,dd.jsx)(kc,{title:`De\
lete ${e.name}?`,action:"Delete virtual key",close:t,run:o,children:(0,dd.jsxs)(pe,{gap:"xs",children:[(0,dd.jsxs)(K,{size:"sm",children:["Every request that na\
mes ",(0,dd.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key\
 at the provider itself stays valid until you revoke it there."]}),(0,dd.jsx)(K,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var mt=y(C(),1),BQ=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function P9({rows:e,loading:t,act:o}){let r=gx().data?.data??[],a=n=>r.find(i=>i.slug===n)?.name??n;return(0,mt.jsx)(
tl,{label:"Virtual keys",columns:BQ,loading:t,minWidth:900,children:e.map(n=>(0,mt.jsxs)(ce.Tr,{children:[(0,mt.jsxs)(ce.Td,{children:[(0,mt.jsx)(K,{size:"sm",fw:550,
className:"wrap",children:n.name}),(n.note||n.custom_host)&&(0,mt.jsx)(K,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.note||n.custom_host})]}),
(0,mt.jsx)(ce.Td,{children:(0,mt.jsxs)(ae,{gap:4,wrap:"nowrap",children:[(0,mt.jsxs)("span",{className:"mono wrap",children:["@",n.slug]}),(0,mt.jsx)(rl,{text:`\
@${n.slug}`,label:`Copy slug of ${n.name}`})]})}),(0,mt.jsx)(ce.Td,{children:a(n.provider)}),(0,mt.jsx)(ce.Td,{className:"mono nowrap",children:n.masked_key??"N\
one needed"}),(0,mt.jsx)(ce.Td,{children:(0,mt.jsx)(VI,{status:n.status})}),(0,mt.jsx)(ce.Td,{children:(0,mt.jsx)(Er,{at:n.created_at})}),(0,mt.jsx)(ce.Td,{children:(0,mt.jsxs)(
ae,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,mt.jsx)(de,{size:"compact-sm",variant:"default",onClick:()=>o({kind:"test",row:n}),"aria-label":`Test ${n.
name}`,children:"Test"}),(0,mt.jsx)(NQ,{row:n,act:o})]})})]},n.slug))})}function NQ({row:e,act:t}){return(0,mt.jsxs)(Me,{children:[(0,mt.jsx)(Me.Target,{children:(0,mt.jsx)(
Oo,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,mt.jsx)(bx,{size:18})})}),(0,mt.jsxs)(Me.Dropdown,{children:[(0,mt.jsx)(Me.Item,
{leftSection:(0,mt.jsx)(wx,{size:16}),onClick:()=>t({kind:"edit",row:e}),children:"Edit"}),(0,mt.jsx)(Me.Divider,{}),(0,mt.jsx)(Me.Item,{color:"red",leftSection:(0,mt.jsx)(
ld,{size:16}),onClick:()=>t({kind:"delete",row:e}),children:"Delete…"})]})]})}var rt=y(C(),1),FQ={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
_T=24;function O9({row:e,close:t}){let o=sr({queryKey:["test",e.slug],queryFn:()=>Qe("POST",`${Zl}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),r=o.isFetching?void 0:o.data;return(0,rt.jsx)(ro,{opened:!0,onClose:t,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,rt.jsxs)(pe,{"aria-live":"polite",children:[o.isFetching&&(0,rt.jsxs)(ae,{gap:"sm",mih:48,children:[(0,rt.jsx)(Po,{size:18}),(0,rt.jsx)(
K,{size:"sm",children:"Calling the provider with the stored key…"})]}),!o.isFetching&&(0,rt.jsx)(He,{error:o.error}),r&&(0,rt.jsxs)(rt.Fragment,{children:[(0,rt.jsx)(
Ea,{color:r.ok?"teal":"red",icon:r.ok?(0,rt.jsx)(Zi,{size:18}):(0,rt.jsx)(ap,{size:18}),children:r.ok?(0,rt.jsxs)(rt.Fragment,{children:["It works. Call it as ",
(0,rt.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,rt.jsx)(pe,{gap:0,
component:"ol",className:"steps",children:r.steps.map(a=>(0,rt.jsx)(LQ,{step:a},a.step))}),(0,rt.jsx)(HQ,{names:r.models??[]})]}),(0,rt.jsxs)(ae,{justify:"flex-\
end",children:[(0,rt.jsx)(de,{variant:"default",onClick:()=>{o.refetch()},disabled:o.isFetching,children:"Test again"}),(0,rt.jsx)(de,{onClick:t,children:"Done"})]})]})})}
function LQ({step:e}){let t=e.ok?Zi:ap;return(0,rt.jsxs)("li",{children:[(0,rt.jsx)(t,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,rt.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,rt.jsx)(K,{size:"sm",fw:550,children:FQ[e.step]??e.step}),(0,rt.jsx)(K,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,rt.jsx)(K,{size:"xs",c:"dimmed",className:"nowrap",children:Wo(e.ms)})]})}function HQ({names:e}){
return e.length===0?null:(0,rt.jsxs)("div",{children:[(0,rt.jsxs)(K,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,rt.jsxs)(
ae,{gap:6,children:[e.slice(0,_T).map(t=>(0,rt.jsx)(Vr,{variant:"default",tt:"none",fw:450,radius:"sm",children:t},t)),e.length>_T&&(0,rt.jsxs)(K,{size:"xs",c:"\
dimmed",children:["and ",e.length-_T," more"]})]})]})}var zr=y(C(),1);function N9(){let{action:e}=rd(),[,t]=zt(),o=Jm(),[r,a]=(0,B9.useState)(null),n=o.data?.data??[],i=()=>a(null);return(0,zr.jsxs)(va,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,zr.jsx)(de,{component:vt,href:"/vi\
rtual-keys/new",leftSection:(0,zr.jsx)(_c,{size:16}),children:"Add virtual key"}),children:[(0,zr.jsx)(He,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&
n.length===0&&(0,zr.jsxs)(Mc,{icon:(0,zr.jsx)(id,{size:26}),title:"No provider is connected yet",action:(0,zr.jsx)(de,{component:vt,href:"/virtual-keys/new",variant:"\
light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,zr.jsx)("span",{className:"mono",children:"\
@slug/model"}),", or send"," ",(0,zr.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!o.error&&
(o.isPending||n.length>0)&&(0,zr.jsx)(P9,{rows:n,loading:o.isPending,act:a}),e==="new"&&(0,zr.jsx)(R9,{close:()=>t("/virtual-keys"),done:l=>{t("/virtual-keys"),
a({kind:"test",row:l})}}),r?.kind==="edit"&&(0,zr.jsx)(M9,{row:r.row,close:i}),r?.kind==="test"&&(0,zr.jsx)(O9,{row:r.row,close:i}),r?.kind==="delete"&&(0,zr.jsx)(
z9,{row:r.row,close:i})]})}var F9=()=>Wh({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),kT=e=>Zh(e);function up(e,t){let o=t.getState();t.setState({...o,...e(
t.getState())})}function L9(e){up(()=>({opened:!0,selected:-1}),e)}function H9(e){up(()=>({opened:!1}),e)}function V9(e){up(t=>({opened:!t.opened,selected:t.opened?
t.selected:-1}),e)}function U9(e,t){t.updateState(o=>({...o,selected:e}))}function VQ(e,t){t.updateState(o=>({...o,listId:e}))}function ew(e,t=document){let o=t.
querySelector(e);if(o)return o;let r=t instanceof ShadowRoot?t.host.children:t.children;for(let a=0;a<r.length;a+=1){let n=r[a];if(n.shadowRoot){let l=ew(e,n.shadowRoot);
if(l)return l}let i=ew(e,n);if(i)return i}return null}function tw(e,t){let o=t.getState(),r=o.listId?ew(`#${o.listId}`):null,a=r?.querySelector("[data-selected]"),
n=r?.querySelectorAll("[data-action]")??[],i=e===-1?n.length-1:e===n.length?0:e,l=ds(i,0,n.length-1);return a?.removeAttribute("data-selected"),n[l]?.scrollIntoView(
{block:"nearest"}),n[l]?.setAttribute("data-selected","true"),U9(l,t),l}function UQ(e){return tw(e.getState().selected+1,e)}function qQ(e){return tw(e.getState().
selected-1,e)}function jQ(e){let t=e.getState();(t.listId?ew(`#${t.listId} [data-selected]`):null)?.click()}function GQ(e,t){let o=t.getState();return o.registeredActions.
add(e),()=>{o.registeredActions.delete(e)}}function KQ(e,t){up(()=>({query:e}),t),Promise.resolve().then(()=>{tw(0,t),up(o=>({empty:o.query.trim().length>0&&o.registeredActions.
size===0||!1}),t)})}function $Q({clearQuery:e},t){t.updateState(o=>({...o,selected:-1,query:e?"":o.query,empty:e?!1:o.empty}))}var Wr={open:L9,close:H9,toggle:V9,
updateState:up,setSelectedAction:U9,setListId:VQ,selectAction:tw,selectNextAction:UQ,selectPreviousAction:qQ,triggerSelectedAction:jQ,registerAction:GQ,setQuery:KQ,
clearSpotlightState:$Q};function q9(){let e=F9();return[e,{open:()=>L9(e),close:()=>H9(e),toggle:()=>V9(e)}]}var[ow,zc]=q9(),{open:YQ,close:XQ,toggle:QQ}=zc;function rw(e){let t=e;return t.group!==void 0&&Array.isArray(t.actions)}var[j9,Rn]=kt("Spotlight component was not found in tree");var br={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Mn=y(C(),1),WQ={dimmedSections:!0,highlightQuery:!1},mp=R(e=>{let{className:t,style:o,classNames:r,styles:a,id:n,description:i,label:l,leftSection:s,rightSection:c,
children:u,dimmedSections:d,highlightQuery:f,highlightColor:m,closeSpotlightOnTrigger:p,onClick:h,onMouseDown:I,keywords:v,vars:g,...x}=T("SpotlightAction",WQ,e),
b=Rn(),w={classNames:r,styles:a},_=f&&typeof l=="string"?(0,Mn.jsx)(Ah,{component:"span",highlight:b.query,color:m,...b.getStyles("actionLabel",w),children:l}):
(0,Mn.jsx)("span",{...b.getStyles("actionLabel",w),children:l});return(0,Mn.jsx)(et,{"data-action":!0,...b.getStyles("action",{className:t,style:o,...w}),...x,onMouseDown:S=>{
S.preventDefault(),I?.(S)},onClick:S=>{h?.(S),(p??b.closeOnActionTrigger)&&Wr.close(b.store)},tabIndex:-1,children:u||(0,Mn.jsxs)(Mn.Fragment,{children:[s&&(0,Mn.jsx)(
M,{component:"span",mod:{position:"left",dimmed:d},...b.getStyles("actionSection",w),children:s}),(0,Mn.jsxs)("span",{...b.getStyles("actionBody",w),children:[_,
(0,Mn.jsx)("span",{...b.getStyles("actionDescription",w),children:i})]}),c&&(0,Mn.jsx)(M,{component:"span",mod:{position:"right",dimmed:d},...b.getStyles("actio\
nSection",w),children:c})]})})});mp.classes=br;mp.displayName="@mantine/spotlight/SpotlightAction";var G9=y(C(),1),Rx=R(e=>{let{className:t,style:o,styles:r,classNames:a,label:n,children:i,...l}=T("SpotlightActionsGroup",null,e),s=Rn();return(0,G9.jsx)(M,{...s.
getStyles("actionsGroup",{className:t,style:o,classNames:a,styles:r}),...l,__vars:{"--spotlight-label":`'${n?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},children:i})});
Rx.classes=br;Rx.displayName="@mantine/core/SpotlightActionsGroup";var K9=y(C(),1),aw=y(E(),1),Mx=R(e=>{let{className:t,style:o,id:r,children:a,vars:n,classNames:i,styles:l,...s}=T("SpotlightActionsList",null,e),c=Rn(),u=`manti\
ne-${(0,aw.useId)().replace(/:/g,"")}`,d=r||u;return(0,aw.useEffect)(()=>(Wr.setListId(d,c.store),()=>Wr.setListId("",c.store)),[]),(0,K9.jsx)(Vo.Autosize,{...c.
getStyles("actionsList",{className:t,style:o,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...s,children:a})});Mx.classes=br;Mx.displayName="@mantine/spotlight/SpotlightActionsList";var $9=y(C(),1),Ax=R(e=>{let{className:t,style:o,classNames:r,styles:a,...n}=T("SpotlightEmpty",null,e),i=Rn();return(0,$9.jsx)(M,{...i.getStyles("empty",{classNames:r,
styles:a,className:t,style:o}),...n})});Ax.classes=br;Ax.displayName="@mantine/spotlight/SpotlightEmpty";var Y9=y(C(),1),nw=R(e=>{let{className:t,style:o,classNames:r,styles:a,...n}=T("SpotlightFooter",null,e),i=Rn();return(0,Y9.jsx)(M,{...i.getStyles("footer",{className:t,
classNames:r,style:o,styles:a}),...n})});nw.classes=br;nw.displayName="@mantine/spotlight/SpotlightFooter";function X9(e,t){if(!e)return[];let o=()=>Wr.open(t);return Array.isArray(e)?e.map(r=>[r,o]):[[e,o]]}var TT=y(C(),1),ZQ={size:600,yOffset:80,zIndex:nt("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ow,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Ex=R(e=>{let t=T("SpotlightRoot",ZQ,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,store:s,
children:c,query:u,onQueryChange:d,transitionProps:f,clearQueryOnClose:m,shortcut:p,tagsToIgnore:h,triggerOnContentEditable:I,disabled:v,onSpotlightOpen:g,onSpotlightClose:x,
forceOpened:b,closeOnActionTrigger:w,maxHeight:_,scrollable:S,attributes:k,...P}=t,{opened:z,query:H}=kT(s),F=typeof u=="string"?u:H,V=N=>{d?.(N),Wr.setQuery(N,
s)},A=j({name:"Spotlight",classes:br,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k}),{resolvedClassNames:$,resolvedStyles:U}=tr({classNames:o,
styles:n,props:t});return Ew(X9(p,s),h,I),er(()=>{z?g?.():x?.()},[z]),v?null:(0,TT.jsx)(j9,{value:{getStyles:A,query:F,setQuery:V,store:s,closeOnActionTrigger:w},
children:(0,TT.jsx)(ro,{...P,withCloseButton:!1,opened:z||!!b,padding:0,onClose:()=>Wr.close(s),className:r,style:a,classNames:$,styles:U,attributes:k,transitionProps:{
...f,onExited:()=>{m&&V(""),Wr.clearSpotlightState({clearQuery:m},s),f?.onExited?.()}},__vars:{"--spotlight-max-height":S?D(_):void 0},__staticSelector:"Spotlig\
ht","data-scrollable":S||void 0,children:c})})});Ex.classes=br;Ex.displayName="@mantine/spotlight/SpotlightRoot";var Q9=y(C(),1),W9=y(E(),1),JQ={size:"lg"},Dx=R(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:a,vars:n,value:i,attributes:l,...s}=T("SpotlightSearch",JQ,e),
c=Rn(),u=c.getStyles("search"),[d,f]=(0,W9.useState)(!1),m=p=>{r?.(p),!d&&(p.nativeEvent.code==="ArrowDown"&&(p.preventDefault(),Wr.selectNextAction(c.store)),p.
nativeEvent.code==="ArrowUp"&&(p.preventDefault(),Wr.selectPreviousAction(c.store)),(p.nativeEvent.code==="Enter"||p.nativeEvent.code==="NumpadEnter")&&(p.preventDefault(),
Wr.triggerSelectedAction(c.store)))};return(0,Q9.jsx)(Ve,{...u,classNames:[{input:u.className},t],styles:[{input:u.style},o],...s,value:i??c.query,onChange:p=>{
c.setQuery(p.currentTarget.value),a?.(p)},onKeyDown:m,onCompositionStart:()=>f(!0),onCompositionEnd:()=>f(!1)})});Dx.classes=br;Dx.displayName="@mantine/spotlig\
ht/SpotlightSearch";function eW(e){return Array.isArray(e)?e.map(t=>t.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function tW(e){return e.reduce(
(t,o)=>"actions"in o?[...t,...o.actions.map(r=>({...r,group:o.group}))]:[...t,o],[])}function oW(e){let t={},o=[];return e.forEach(r=>{r.group?(t[r.group]||(t[r.
group]={pushed:!1,data:{group:r.group,actions:[]}}),t[r.group].data.actions.push(r),t[r.group].pushed||(t[r.group].pushed=!0,o.push(t[r.group].data))):o.push(r)}),
o}var Z9=(e,t)=>{let o=e.trim().toLowerCase(),r=[[],[]];return tW(t).forEach(a=>{a.label?.toLowerCase().includes(o)?r[0].push(a):(a.description?.toLowerCase().includes(
o)||eW(a.keywords).includes(o))&&r[1].push(a)}),oW(r.flat())};function RT(e,t){if(!Array.isArray(e))return[];let o=0;return e.reduce((r,a)=>{if(o>=t)return r;if(rw(a)){let n=RT(a.actions,t-o);r.push({group:a.group,actions:n}),
o+=n.length}else r.push(a),o+=1;return r},[])}var is=y(C(),1),rW={size:600,yOffset:80,limit:1/0,zIndex:nt("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ow,
filter:Z9,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},Zr=R(e=>{let{searchProps:t,filter:o,query:r,onQueryChange:a,actions:n,nothingFound:i,
highlightQuery:l,limit:s,scrollAreaProps:c,...u}=T("Spotlight",rW,e),[d,f]=Be({value:r,defaultValue:"",finalValue:"",onChange:a}),m=RT(o(d,n),s).map(p=>{if(rw(p)){
let h=p.actions.map(({id:I,...v})=>(0,is.jsx)(mp,{highlightQuery:l,...v},I));return(0,is.jsx)(Rx,{label:p.group,children:h},p.group)}return(0,is.jsx)(mp,{highlightQuery:l,
...p},p.id)});return(0,is.jsxs)(Ex,{...u,query:d,onQueryChange:f,children:[(0,is.jsx)(Dx,{...t}),m.length>0&&(0,is.jsx)(Mx,{...c,children:m}),m.length===0&&i&&(0,is.jsx)(
Ax,{children:i})]})});Zr.classes=br;Zr.displayName="@mantine/spotlight/Spotlight";Zr.Search=Dx;Zr.ActionsList=Mx;Zr.Action=mp;Zr.Empty=Ax;Zr.ActionsGroup=Rx;Zr.
Footer=nw;Zr.Root=Ex;Zr.open=zc.open;Zr.close=zc.close;Zr.toggle=zc.toggle;var aL=y(E(),1);var ti=y(C(),1);function J9({opened:e,close:t}){let o=FN();return(0,ti.jsx)(vo,{opened:e,onClose:t,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,ti.jsxs)(pe,{children:[(0,ti.jsx)(K,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the c\
alls that this page made, newest first, with a key in place of your session. Secrets are left out."}),o.length===0&&(0,ti.jsx)(K,{size:"sm",children:"No call ye\
t."}),o.map(r=>(0,ti.jsxs)(pe,{gap:6,children:[(0,ti.jsxs)(ae,{gap:"xs",children:[(0,ti.jsx)(Vr,{size:"sm",variant:"light",color:r.status<400?"teal":"orange",radius:"\
sm",children:r.status}),(0,ti.jsxs)(K,{size:"xs",c:"dimmed",children:[r.ms," ms"]})]}),(0,ti.jsx)(sp,{text:BI(r.method,r.path,r.body),label:"curl command"})]},r.
number))]})})}var iw=y(C(),1),MT=[{to:"/",name:"Getting started",about:"First request, next steps",icon:aT},{to:"/playground",name:"Playground",about:"Try a model",icon:nd},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:iT},{to:"/keys",name:"API keys",about:"Who may call",icon:ad},{to:"/virtual-keys",name:"Virtual keys",
about:"Provider credentials",icon:id}];function eL({onNavigate:e}){let[t]=zt();return(0,iw.jsx)(pe,{gap:2,children:MT.map(({to:o,name:r,icon:a})=>{let n=o==="/"?
t==="/":t.startsWith(o);return(0,iw.jsx)(Au,{component:vt,href:o,label:r,active:n,"aria-current":n?"page":void 0,leftSection:(0,iw.jsx)(a,{size:18,stroke:1.7}),
onClick:e,style:{borderRadius:8}},o)})})}var tL=y(E(),1);async function lw(){try{await Qe("DELETE",$a)}catch(e){za.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}AT()}function AT(){
CT(),bc.setQueryData([$a],null),bc.removeQueries({predicate:e=>e.queryKey[0]!==$a})}var Qa=y(C(),1),aW=/^[0-9a-f-]{8,}$/i;function oL(){let[e,t]=(0,tL.useState)(""),[,o]=zt(),{setColorScheme:r}=Sp(),a=fp(),n=wc().data?.data??[],i=Jm().data?.data??
[],l=MT.map(({to:f,name:m,about:p,icon:h})=>({id:f,label:m,description:p,leftSection:(0,Qa.jsx)(h,{size:20,stroke:1.7}),onClick:()=>o(f)})),s=[{id:"copy-key",label:"\
Copy my API key",leftSection:(0,Qa.jsx)(Ji,{size:20}),onClick:a},{id:"new-key",label:"Create an API key",leftSection:(0,Qa.jsx)(_c,{size:20}),onClick:()=>o("/ke\
ys/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,Qa.jsx)(_c,{size:20}),onClick:()=>o("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Qa.jsx)(
Ix,{size:20}),onClick:()=>r("dark")},{id:"light",label:"Light theme",leftSection:(0,Qa.jsx)(Cx,{size:20}),onClick:()=>r("light")},{id:"out",label:"Sign out",leftSection:(0,Qa.jsx)(
yx,{size:20}),onClick:()=>{lw()}}],c=[...n.map(f=>({id:`key-${f.id}`,label:f.name,description:f.key,leftSection:(0,Qa.jsx)(ad,{size:20,stroke:1.7}),onClick:()=>o(
`/keys?search=${encodeURIComponent(f.name)}`)})),...i.map(f=>({id:`vk-${f.slug}`,label:f.name,description:`@${f.slug}`,leftSection:(0,Qa.jsx)(id,{size:20,stroke:1.7}),
onClick:()=>o("/virtual-keys")}))],u=[{group:"Pages",actions:l},{group:"Actions",actions:s},{group:"Keys",actions:e?c:[]}],d=e.trim();if(aW.test(d)){let f={leftSection:(0,Qa.jsx)(
tT,{size:20}),keywords:[d]};u.unshift({group:"Logs",actions:[{...f,id:"log",label:`Open log ${d}`,onClick:()=>o(`/logs/${encodeURIComponent(d)}`)},{...f,id:"tra\
ce",label:`Logs of trace ${d}`,onClick:()=>o(`/logs?range=all&q=trace:${encodeURIComponent(d)}`)}]})}return(0,Qa.jsx)(Zr,{actions:u,query:e,onQueryChange:t,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Qa.jsx)(es,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var pt=y(C(),1);function nW(e){let{first_name:t,last_name:o,email:r}=e.user;return[t,o].filter(Boolean).join(" ")||r}var iW=[{value:"auto",label:"As the system",
icon:(0,pt.jsx)(J5,{size:16})},{value:"light",label:"Light",icon:(0,pt.jsx)(Cx,{size:16})},{value:"dark",label:"Dark",icon:(0,pt.jsx)(Ix,{size:16})}];function rL({
session:e}){let[,t]=zt(),{colorScheme:o,setColorScheme:r}=Sp(),a=fp(),n=Wm().data?.key,i=nW(e);return(0,pt.jsxs)(Me,{width:280,position:"bottom-end",children:[(0,pt.jsx)(
Me.Target,{children:(0,pt.jsx)(et,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,pt.jsx)(uf,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,pt.jsxs)(Me.Dropdown,{children:[(0,pt.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,pt.jsx)(K,{size:"sm",fw:600,truncate:!0,
children:i}),(0,pt.jsx)(K,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,pt.jsx)(Me.Divider,{}),(0,pt.jsxs)(
Me.Item,{leftSection:(0,pt.jsx)(Ji,{size:16}),onClick:a,children:["Copy API key",(0,pt.jsx)(K,{size:"xs",c:"dimmed",ff:n?"monospace":void 0,children:n?n.masked:
"Makes your personal key"})]}),(0,pt.jsx)(Me.Divider,{}),(0,pt.jsx)(Me.Label,{children:"Theme"}),iW.map(l=>(0,pt.jsx)(Me.Item,{leftSection:l.icon,rightSection:o===
l.value?(0,pt.jsx)(Jl,{size:14,"aria-label":"chosen"}):null,closeMenuOnClick:!1,onClick:()=>r(l.value),children:l.label},l.value)),(0,pt.jsx)(Me.Divider,{}),(0,pt.jsx)(
Me.Item,{leftSection:(0,pt.jsx)(eT,{size:16}),onClick:()=>t("/account"),children:"Sessions"}),(0,pt.jsx)(Me.Item,{leftSection:(0,pt.jsx)(sT,{size:16}),onClick:()=>t(
"/account#password"),children:"Change password"}),(0,pt.jsx)(Me.Item,{leftSection:(0,pt.jsx)(nT,{size:16}),onClick:JI,children:"Keyboard shortcuts"}),(0,pt.jsx)(
Me.Divider,{}),(0,pt.jsx)(Me.Item,{leftSection:(0,pt.jsx)(yx,{size:16}),onClick:()=>{lw()},children:"Sign out"})]})]})}var ht=y(C(),1);function nL({session:e,children:t}){let[o,r]=Md(!1),[a,n]=Md(!1),[i]=zt(),l=i.split("/")[1];return(0,aL.useEffect)(NN,[l]),(0,ht.jsxs)(OF,{children:[
(0,ht.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,ht.jsxs)(Hr,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!o}},
padding:0,children:[(0,ht.jsx)(Hr.Header,{px:"md",children:(0,ht.jsxs)(ae,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,ht.jsxs)(ae,{gap:"\
sm",wrap:"nowrap",style:{minWidth:0},children:[(0,ht.jsx)(bu,{opened:o,onClick:r.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,ht.jsxs)(vt,
{href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,ht.jsx)(YI,{}),(0,ht.jsx)(K,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,ht.jsx)(K,{c:"dimmed",size:"sm",truncate:!0,title:e.organisation.name,visibleFrom:"xs",children:e.workspaces[0]?.name??e.organisation.name})]}),(0,ht.jsxs)(ae,
{gap:6,wrap:"nowrap",children:[(0,ht.jsxs)(et,{className:"search-button",onClick:zc.open,"aria-label":"Search and commands",children:[(0,ht.jsx)(es,{size:15}),(0,ht.jsx)(
K,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,ht.jsx)(As,{size:"xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,ht.jsx)(
nr,{label:"Show API calls of this page",children:(0,ht.jsx)(Oo,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API calls of this page",onClick:n.open,
children:(0,ht.jsx)(Q5,{size:19,stroke:1.7})})}),(0,ht.jsx)(nr,{label:"Keyboard shortcuts",children:(0,ht.jsx)(Oo,{variant:"subtle",color:"gray",size:"lg","aria\
-label":"Keyboard shortcuts",onClick:JI,visibleFrom:"xs",children:(0,ht.jsx)(rT,{size:19,stroke:1.7})})}),(0,ht.jsx)(rL,{session:e})]})]})}),(0,ht.jsx)(Hr.Navbar,
{p:"sm","aria-label":"Pages",children:(0,ht.jsx)(eL,{onNavigate:r.close})}),(0,ht.jsx)(Hr.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:t})]}),(0,ht.jsx)(
oL,{}),(0,ht.jsx)(m9,{}),(0,ht.jsx)(J9,{opened:a,close:n.close})]})}var Jt=y(C(),1);function iL(){let e=Qm(),t=qN(e.data===null),[o]=zt();lW();let r=e.error??t.error;return r?(0,Jt.jsx)(yu,{mih:"100vh",p:"md",children:(0,Jt.jsx)(
He,{error:r,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||e.data===null&&t.isPending?(0,Jt.jsx)(yu,{mih:"100vh",children:(0,Jt.jsx)(
Po,{"aria-label":"Loading"})}):e.data?(0,Jt.jsx)(nL,{session:e.data,children:(0,Jt.jsx)(ET,{children:(0,Jt.jsxs)(gF,{children:[(0,Jt.jsx)(Wi,{path:"/",component:HF}),
(0,Jt.jsx)(Wi,{path:"/playground",component:_9}),(0,Jt.jsx)(Wi,{path:"/logs/:id?",component:x9}),(0,Jt.jsx)(Wi,{path:"/keys/:action?",component:XF}),(0,Jt.jsx)(
Wi,{path:"/virtual-keys/:action?",component:N9}),(0,Jt.jsx)(Wi,{path:"/account",component:kF}),(0,Jt.jsx)(Wi,{path:"/setup",children:(0,Jt.jsx)(V5,{to:"/"})}),(0,Jt.jsx)(
Wi,{path:"/login",children:(0,Jt.jsx)(V5,{to:"/"})}),(0,Jt.jsx)(Wi,{component:v9})]})},o.split("/")[1])}):t.data?.needed||o==="/setup"?(0,Jt.jsx)(k9,{needed:t.data?.
needed??!1}):(0,Jt.jsx)(WF,{})}function lW(){let e=Af();(0,sw.useEffect)(()=>{let t=r=>{r instanceof Ka&&r.status===401&&AT()},o=[e.getQueryCache().subscribe(r=>{
r.type==="updated"&&r.action.type==="error"&&t(r.action.error)}),e.getMutationCache().subscribe(r=>{r.type==="updated"&&r.action.type==="error"&&t(r.action.error)})];
return()=>o.forEach(r=>r())},[e])}var ET=class extends sw.Component{state={error:null};static getDerivedStateFromError(t){return{error:t}}render(){return this.state.
error?(0,Jt.jsx)("div",{className:"page",children:(0,Jt.jsx)(He,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.
children}};var sW=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],cW=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],fW=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],dW=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],uW=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],lL="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",mW="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",sL={colors:{water:sW,dark:cW,teal:fW,orange:dW,red:uW},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:lL,fontFamilyMonospace:mW,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:lL,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},cL=e=>{let t={};for(let o of["wate\
r","teal","orange","red","yellow","gray"]){let r=e.colors[o];r&&(t[`--mantine-color-${o}-light`]=`color-mix(in srgb, ${r[5]} 20%, transparent)`,t[`--mantine-col\
or-${o}-light-hover`]=`color-mix(in srgb, ${r[5]} 28%, transparent)`,t[`--mantine-color-${o}-light-color`]=r[2])}return{variables:{},light:{},dark:t}};var ud=y(C(),1),fL=document.getElementById("root");fL&&(0,uL.createRoot)(fL).render((0,ud.jsx)(dL.StrictMode,{children:(0,ud.jsx)(tv,{theme:sL,cssVariablesResolver:cL,
defaultColorScheme:"auto",children:(0,ud.jsxs)(w2,{client:bc,children:[(0,ud.jsx)(Pa,{position:"bottom-right"}),(0,ud.jsx)(iL,{})]})})}));
